import { goModels } from "../../../models/go-jsonschema.ts";
import type { Model } from "../../../models/model.ts";
import { go } from "../../../models/project.ts";
import { quicktypeModels } from "../../../models/quicktype.ts";
import type { Files, Way } from "../way.ts";
import { pinnedVersion, programText, quicktypeVersion } from "./program.ts";

/** Returns a generator's program in a folder, with one package for each schema. */
function inFolder(folder: string) {
  return {
    language: "Go",
    project: go,
    program: (models: Model[]): Files =>
      new Map([
        [`${folder}/main.go`, programText("main.go")],
        [`${folder}/readers.go`, readers(folder, models)],
      ]),
    build: [["go", "build", "-o", `bin/${folder}`, `./${folder}`]],
    run: [`bin/${folder}`],
    declaration: /^type (\w+)/gm,
  };
}

function readers(folder: string, models: Model[]): string {
  return [
    "package main",
    "import (",
    ...models.map(({ module }) => `"models/${folder}/${module}"`),
    ")",
    "var readers = map[string]func(string) ([]byte, error){",
    ...models.map(({ module, type }) => `"${module}": roundTrip[${module}.${type}],`),
    "}",
  ].join("\n");
}

export const goWays: Way[] = [
  {
    ...inFolder("jsonschema_types"),
    generator: "go-jsonschema",
    version: pinnedVersion("scripts/models/go/go.mod", /go-jsonschema v(\S+)/),
    generate: async (models) => {
      const texts = goModels(models);
      return models.map(
        ({ module }, index) => new Map([[`jsonschema_types/${module}/models.go`, texts[index] ?? ""]]),
      );
    },
  },
  {
    ...inFolder("quicktype_types"),
    generator: "quicktype",
    version: quicktypeVersion,
    generate: async (models) =>
      Promise.all(
        models.map(async (model) => {
          const options = { package: model.module, "omit-empty": true } as const;
          const files = await quicktypeModels(model, "go", "models.go", options);
          return new Map([...files].map(([file, text]) => [`quicktype_types/${model.module}/${file}`, text]));
        }),
      ),
  },
];

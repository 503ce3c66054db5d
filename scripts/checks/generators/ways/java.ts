import { delimiter } from "node:path";
import { pojoModels } from "../../../models/jsonschema2pojo.ts";
import type { Model } from "../../../models/model.ts";
import { java } from "../../../models/project.ts";
import { quicktypeModels } from "../../../models/quicktype.ts";
import type { Files, Way } from "../way.ts";
import { pinnedVersion, programText, quicktypeVersion } from "./program.ts";

/** Returns a generator's program in a folder, with one package for each schema. */
function inFolder(folder: string, main: string) {
  const files = `${folder}/files.txt`;
  const classes = `${folder}/classes`;
  return {
    language: "Java",
    project: java,
    program: (_: Model[], paths: string[]): Files =>
      new Map([
        [`${folder}/${main}.java`, programText(`${main}.java`)],
        [files, [`${folder}/${main}.java`, ...paths].join("\n")],
      ]),
    build: [["javac", "-nowarn", "-cp", "lib/*", "-d", classes, `@${files}`]],
    run: ["java", "-cp", ["lib/*", classes].join(delimiter), main],
    declaration: /^public (?:class|enum|interface) (\w+)/gm,
  };
}

function atPaths(folder: string, { module }: Model, files: Files): Files {
  return new Map([...files].map(([file, text]) => [`${folder}/${module}/${file}`, text]));
}

export const javaWays: Way[] = [
  {
    ...inFolder("pojo_types", "Pojo"),
    generator: "jsonschema2pojo",
    version: pinnedVersion(
      "scripts/models/java/pom.xml",
      /jsonschema2pojo-core<\/artifactId>\s*<version>(.+?)</,
    ),
    generate: async (models) => {
      const files = pojoModels(models);
      return models.map((model, index) => atPaths("pojo_types", model, files[index] ?? new Map()));
    },
  },
  {
    ...inFolder("quicktype_types", "Quicktype"),
    generator: "quicktype",
    version: quicktypeVersion,
    generate: async (models) =>
      Promise.all(
        models.map(async (model) => {
          const files = await quicktypeModels(model, "java", `${model.type}.java`, { package: model.module });
          return atPaths("quicktype_types", model, files);
        }),
      ),
  },
];

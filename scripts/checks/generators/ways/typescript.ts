import type { Project } from "../../../models/project.ts";
import { quicktypeModels } from "../../../models/quicktype.ts";
import { repository } from "../../../repository.ts";
import type { Way } from "../way.ts";
import { programText, quicktypeVersion } from "./program.ts";

const project: Project = { language: "typescript", needs: [[process.execPath, "--version"]], install: [] };
const flags =
  "--ignoreConfig --noEmit --strict --noImplicitAny false --target es2022 --module nodenext --types node";

export const typescriptWays: Way[] = [
  {
    language: "TypeScript",
    generator: "quicktype",
    version: quicktypeVersion,
    project,
    generate: async (models) =>
      Promise.all(
        models.map(async (model) => {
          const files = await quicktypeModels(model, "typescript", "models.ts", {});
          return new Map([[`${model.module}/models.ts`, [...files.values()].join("")]]);
        }),
      ),
    program: (_, paths) =>
      new Map([
        ["main.mts", programText("main.mts")],
        ["files.txt", paths.join("\n")],
      ]),
    build: [
      [process.execPath, `${repository}node_modules/typescript/bin/tsc`, ...flags.split(" "), "@files.txt"],
    ],
    run: [process.execPath, "--import", "tsx", "main.mts"],
    declaration: /^export (?:interface|type|enum|class) (\w+)/gm,
  },
];

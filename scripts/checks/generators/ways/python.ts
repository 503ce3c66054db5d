import { python } from "../../../models/project.ts";
import { pydanticModels } from "../../../models/pydantic.ts";
import { quicktypeModels } from "../../../models/quicktype.ts";
import type { Way } from "../way.ts";
import { pinnedVersion, programText, quicktypeVersion } from "./program.ts";

const base = {
  language: "Python",
  project: python,
  // The reader's program imports the types; a module that does not compile stops it.
  build: [],
  declaration: /^class (\w+)/gm,
};

export const pythonWays: Way[] = [
  {
    ...base,
    generator: "datamodel-code-generator",
    version: pinnedVersion("scripts/models/python/requirements.txt", /^datamodel-code-generator==(.+)$/m),
    generate: async (models) => {
      const texts = pydanticModels(models);
      return models.map(
        ({ module }, index) => new Map([[`pydantic_types/${module}.py`, texts[index] ?? ""]]),
      );
    },
    program: () => new Map([["pydantic_types/main.py", programText("pydantic.py")]]),
    run: ["python3", "-m", "pydantic_types.main"],
  },
  {
    ...base,
    generator: "quicktype",
    version: quicktypeVersion,
    generate: async (models) =>
      Promise.all(
        models.map(async (model) => {
          const files = await quicktypeModels(model, "python", "models.py", { "python-version": "3.7" });
          return new Map([[`quicktype_types/${model.module}.py`, [...files.values()].join("")]]);
        }),
      ),
    program: () => new Map([["quicktype_types/main.py", programText("quicktype.py")]]),
    run: ["python3", "-m", "quicktype_types.main"],
  },
];

import { readDocuments } from "@nodeinfo-kit/test-support/documents";
import { goModels } from "../models/go-jsonschema.ts";
import { type Model, readModel } from "../models/model.ts";
import { go, type Project, python, rust } from "../models/project.ts";
import { pydanticModels } from "../models/pydantic.ts";
import { rustModels } from "../models/typify.ts";
import { profiles } from "../published-data.ts";

/** The generated types of a package in `languages/`. */
interface PackageModels {
  readonly language: string;
  /** What the generator needs. */
  readonly project: Project;
  /** The folder in the repository that contains nothing else. */
  readonly folder: string;
  /** Returns the source texts by their paths in the folder. */
  readonly render: () => Map<string, string>;
}

export const packageModels: readonly PackageModels[] = [
  {
    language: "python",
    project: python,
    folder: "languages/python/src/nodeinfo_schemas/models/",
    render: () => {
      const models = readModels();
      const docstring = '"""A module of pydantic models for each document, strict and open."""\n';
      return byPath(models, pydanticModels(models), (module) => `${module}.py`).set("__init__.py", docstring);
    },
  },
  {
    language: "go",
    project: go,
    folder: "languages/go/models/",
    render: () => {
      const models = readModels();
      return byPath(models, goModels(models), (module) => `${module}/${module}.go`);
    },
  },
  {
    language: "rust",
    project: rust,
    folder: "languages/rust/src/models/",
    render: () => {
      const models = readModels();
      const modules = models.map(
        ({ id, profile, module }) => `/// The ${profile} types of \`${id}\`.\npub mod ${module};\n`,
      );
      return byPath(models, rustModels(models), (module) => `${module}.rs`).set("mod.rs", modules.join(""));
    },
  },
];

/** The documents of which each generator makes types that read every valid document. */
const areTyped = /^(?:nodeinfo\/2\.\d+|nodeinfo2\/1\.0|discovery|metadata\/fep-0151)$/;

function readModels(): Model[] {
  const ids = readDocuments().flatMap(({ id }) => (areTyped.test(id) ? id : []));
  return ids.flatMap((id) => profiles.map((profile) => readModel(id, profile)));
}

function byPath(models: Model[], texts: string[], pathOf: (module: string) => string): Map<string, string> {
  return new Map(models.map(({ module }, index) => [pathOf(module), texts[index] ?? ""]));
}

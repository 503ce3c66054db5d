import { readDocuments } from "@nodeinfo-kit/test-support/documents";
import { goModels } from "../models/go-jsonschema.ts";
import { type Model, readModel } from "../models/model.ts";
import { pydanticModels } from "../models/pydantic.ts";
import { rustModels } from "../models/typify.ts";
import { profiles } from "../published-data.ts";

/** Returns the source texts of a language's types for every document and profile, by their paths in its package. */
export const models: Readonly<Record<"python" | "go" | "rust", () => Map<string, string>>> = {
  python: () => {
    const all = readModels();
    return byPath(all, pydanticModels(all), ({ module }) => `src/nodeinfo_schemas/models/${module}.py`);
  },
  go: () => {
    const all = readModels();
    return byPath(all, goModels(all), ({ module }) => `models/${module}/${module}.go`);
  },
  rust: () => {
    const all = readModels();
    return byPath(all, rustModels(all), ({ module }) => `src/models/${module}.rs`);
  },
};

function readModels(): Model[] {
  return readDocuments().flatMap(({ id }) => profiles.map((profile) => readModel(id, profile)));
}

function byPath(all: Model[], texts: string[], pathOf: (model: Model) => string): Map<string, string> {
  return new Map(all.map((model, index) => [pathOf(model), texts[index] ?? ""]));
}

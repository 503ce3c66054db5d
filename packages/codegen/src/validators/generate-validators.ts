import { emitValidator } from "../emitter/emit.js";
import type { Files } from "../files.js";
import { builtHeader, type HeaderOptions } from "../header.js";
import { type ModuleFolder, runtimeOf } from "../module-names.js";
import { toDialect } from "../schemas/dialects.js";
import { publishedForm } from "../schemas/published-form.js";
import type { SourceDocument } from "../source/documents.js";
import type { Sources } from "../source/sources.js";
import { renderAll, renderIndex, renderValidators } from "./render-validators.js";

/** The imports of the modules of validators. */
export interface ValidatorOptions extends HeaderOptions {
  /** The types that `generateTypes` returns: `@nodeinfo-kit/types`, or `../types`. */
  types: ModuleFolder;
  /** The shared run-time modules of validators: `faults.js`, `issue.js`, `result.js` and so on. */
  runtime: ModuleFolder;
}

/**
 * Generates the validators of every document: a TypeScript module for each, an `index.ts` with the version in every name, and
 * `all.ts`, a map from every ID to its validators.
 *
 * @example
 * const files = generateValidators(readSources("schemas"), { types: "@example/types", runtime: "../runtime" });
 * writeFiles("packages/validators/src/generated", files);
 */
export function generateValidators({ folder, documents }: Sources, options: ValidatorOptions): Files {
  const files: Files = new Map();
  for (const document of documents) {
    const { id } = document;
    const header = builtHeader(document.file, options);
    const runtime = runtimeOf(options.runtime, id);
    files.set(`${id}.ts`, header + renderValidators(document, options));
    for (const profile of ["strict", "open"] as const) {
      files.set(`${id}.${profile}.ts`, header + emitValidator(document[profile], runtime));
      files.set(`${id}.${profile}-schemas.ts`, header + renderSchemas(document, profile, runtime));
    }
  }
  const header = builtHeader(`${folder}/`, options);
  files.set("index.ts", header + renderIndex(documents, options.runtime));
  files.set("all.ts", header + renderAll(documents, options));
  return files;
}

function renderSchemas(document: SourceDocument, profile: "strict" | "open", runtime: string): string {
  const schema = publishedForm(document[profile]);
  return `import type { JsonSchemaByTarget } from "${runtime}standard-schema.js";

export const schemas: JsonSchemaByTarget = {
  "draft-2020-12": () => (${JSON.stringify(schema, null, 1)}),
  "draft-07": () => (${JSON.stringify(toDialect(schema, "draft-07", document.base), null, 1)}),
};
`;
}

/** Writes the modules of @nodeinfo-kit/validators, which tsc then compiles. None of them is committed. */

import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { emitValidator } from "./emitter/emit.ts";
import { run } from "./run.ts";
import { toDialect } from "./source/dialects.ts";
import { readDocuments, repository } from "./source/documents.ts";
import type { JsonSchema } from "./source/json-schema.ts";
import { builtHeader, renderAll, renderIndex, renderValidators } from "./validators/render-validators.ts";

const generated = `${repository}packages/validators/src/generated/`;

function write(path: string, text: string): void {
  mkdirSync(dirname(generated + path), { recursive: true });
  writeFileSync(generated + path, text);
}

function renderSchemas(schema: JsonSchema, runtime: string): string {
  return `import type { JsonSchemaByTarget } from "${runtime}standard-schema.js";

export const schemas: JsonSchemaByTarget = {
  "draft-2020-12": () => (${JSON.stringify(schema, null, 1)}),
  "draft-07": () => (${JSON.stringify(toDialect(schema, "draft-07"), null, 1)}),
};
`;
}

await run(() => {
  const documents = readDocuments();
  rmSync(generated, { recursive: true, force: true });
  for (const document of documents) {
    const runtime = "../".repeat(document.id.split("/").length);
    write(`${document.id}.ts`, renderValidators(document, runtime));
    for (const profile of ["strict", "open"] as const) {
      const schema = document[profile];
      const header = builtHeader(`schemas/${document.id}/schema.json`);
      write(`${document.id}.${profile}.ts`, header + emitValidator(schema, runtime));
      write(`${document.id}.${profile}-schemas.ts`, header + renderSchemas(schema, runtime));
    }
  }
  write("index.ts", renderIndex(documents));
  write("all.ts", renderAll(documents));
});

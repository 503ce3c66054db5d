import { execFileSync } from "node:child_process";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { JsonSchema } from "@nodeinfo-kit/codegen";
import { mapSchema } from "@nodeinfo-kit/codegen/internal";
import { readDocuments } from "@nodeinfo-kit/test-support/documents";
import { Ajv, type Options } from "ajv";
import standaloneModule from "ajv/dist/standalone/index.js";
import { benchmarks } from "./places.ts";

// A CommonJS module whose default export is nested when imported from ESM.
const standaloneCode = standaloneModule.default;

/** Writes `generated/`: our strict schema without its prose, ajv's standalone code for it, and typia's code. */
export function generate(): void {
  const generated = join(benchmarks, "generated");
  rmSync(generated, { recursive: true, force: true });
  mkdirSync(generated);
  const write = (file: string, code: string) => writeFileSync(join(generated, file), code);

  const schema = withoutProse();
  write("schema.ts", `export const schema = ${JSON.stringify(schema, null, 2)} as any;\n`);
  // The same meaning as ours: only a document's own properties count. `strictNumbers` is ajv's default.
  write("ajv-guard.js", ajvStandalone(schema, { ownProperties: true, messages: false }));
  write("ajv-explain.js", ajvStandalone(schema, { ownProperties: true, allErrors: true }));
  write("ajv-defaults.js", ajvStandalone(schema, {}));
  const types = "export const validate: { (value: unknown): boolean; errors?: readonly unknown[] | null };\n";
  for (const file of ["ajv-guard", "ajv-explain", "ajv-defaults"]) write(`${file}.d.ts`, types);

  const typia = join(benchmarks, "node_modules/typia/lib/executable/typia.js");
  const places = ["--input", "templates", "--output", "generated/typia", "--project", "tsconfig.json"];
  execFileSync(process.execPath, [typia, "generate", ...places], { cwd: benchmarks, stdio: "pipe" });
}

function withoutProse(): JsonSchema {
  const document = readDocuments().find(({ id }) => id === "nodeinfo/2.1");
  if (!document) throw new Error("The document nodeinfo/2.1 is missing from schemas/.");
  const { $schema, $id, ...schema } = mapSchema(document.strict, ({ title, description, ...part }) => part);
  return schema;
}

function ajvStandalone(schema: JsonSchema, options: Options): string {
  const ajv = new Ajv({ ...options, code: { source: true, esm: true } });
  return standaloneCode(ajv, ajv.compile(schema));
}

import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { transformSync } from "esbuild";
import type { Issue } from "../../packages/validators/src/issue.ts";
import { repository } from "../source/documents.ts";
import type { JsonSchema } from "../source/json-schema.ts";
import { ajvEngine as engine } from "../validators/ajv-engine.ts";
import type { Validator } from "./difference.ts";

/** Where the built package has what its generated modules import. */
const runtime = pathToFileURL(`${repository}packages/validators/dist/`).href;

/** Makes a validator of any schema in our subset, as building makes those of the documents. */
export async function compile(schema: JsonSchema): Promise<Validator> {
  const folder = mkdtempSync(join(tmpdir(), "nodeinfo-kit-compiled-"));
  try {
    const load = (name: string, source: string) => {
      const file = join(folder, `${name}.mjs`);
      writeFileSync(file, transformSync(source, { loader: "ts" }).code);
      return import(pathToFileURL(file).href);
    };
    const { guard }: { guard: Validator["is"] } = await load("guard", engine.guard(schema, runtime));
    const { explain }: { explain: (value: unknown) => Issue[] } = await load(
      "explain",
      engine.explain(schema, runtime),
    );
    return { is: guard, validate: (value) => ({ issues: explain(value) }) };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

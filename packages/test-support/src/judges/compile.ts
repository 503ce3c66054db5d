import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { JsonSchema } from "@nodeinfo-kit/codegen";
import { emitValidator } from "@nodeinfo-kit/codegen/internal";
import { Faults } from "@nodeinfo-kit/validators/internal";
import { transformSync } from "esbuild";
import type { Validator } from "./validator.ts";

/** Where the built package has what its generated modules import. */
const runtime = new URL(
  "./",
  pathToFileURL(createRequire(import.meta.url).resolve("@nodeinfo-kit/validators/internal")),
).href;

/** Makes a validator of any schema in our subset, as building makes those of the documents. */
export async function compile(schema: JsonSchema): Promise<Validator> {
  const folder = mkdtempSync(join(tmpdir(), "nodeinfo-kit-compiled-"));
  try {
    const file = join(folder, "validator.mjs");
    writeFileSync(file, transformSync(emitValidator(schema, runtime), { loader: "ts" }).code);
    const { guard, explain }: Emitted = await import(pathToFileURL(file).href);
    return {
      is: guard,
      validate(value, { maxIssues }) {
        const faults = new Faults(maxIssues);
        explain(value, faults);
        return faults;
      },
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

interface Emitted {
  guard: Validator["is"];
  explain: (value: unknown, faults: Faults) => void;
}

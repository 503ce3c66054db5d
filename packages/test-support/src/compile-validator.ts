import { mkdtempSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import type { JsonSchema } from "@nodeinfo-kit/codegen";
import { emitValidator } from "@nodeinfo-kit/codegen/internal";
import { Faults } from "@nodeinfo-kit/validators/internal";
import { buildSync } from "esbuild";
import type { Validator } from "./validator.ts";

/** The folder that generated modules import from: sources in a test, the build in a check. */
const runtime = `${dirname(createRequire(import.meta.url).resolve("@nodeinfo-kit/validators/internal"))}/`;

/** Compiles a validator of any schema in our subset, like the build does for the documents. */
export async function compile(schema: JsonSchema): Promise<Validator> {
  const folder = mkdtempSync(join(tmpdir(), "nodeinfo-kit-compiled-"));
  try {
    const file = join(folder, "validator.mjs");
    // Bundled with its run-time code, whose sources Node would not find.
    const stdin = { contents: emitValidator(schema, runtime), loader: "ts", resolveDir: folder } as const;
    buildSync({ stdin, bundle: true, format: "esm", outfile: file, logLevel: "silent" });
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

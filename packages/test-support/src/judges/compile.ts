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

/** Where the package has what its generated modules import: in its sources in a test, in what is built in a check. */
const runtime = `${dirname(createRequire(import.meta.url).resolve("@nodeinfo-kit/validators/internal"))}/`;

/** Makes a validator of any schema in our subset, as building makes those of the documents. */
export async function compile(schema: JsonSchema): Promise<Validator> {
  const folder = mkdtempSync(join(tmpdir(), "nodeinfo-kit-compiled-"));
  try {
    const file = join(folder, "validator.mjs");
    // With its run time in it: Node would not find the sources of that.
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

import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { run } from "../run-program.ts";
import type { Model } from "./model.ts";
import { go, install } from "./project.ts";
import { withFolder } from "./with-folder.ts";

/** The options of `go-jsonschema`. */
export const goOptions = ["--struct-name-from-title", "--minimal-names", "--tags", "json"];

/** Returns a Go package for each schema, made by github.com/atombender/go-jsonschema. */
export function goModels(models: Model[]): string[] {
  const generator = join(install(go), "bin/go-jsonschema");
  return withFolder((folder) =>
    models.map(({ schema, module }) => {
      const path = join(folder, `${module}.json`);
      writeFileSync(path, JSON.stringify(schema));
      return run([generator, ...goOptions, "--package", module, path], { cwd: folder });
    }),
  );
}

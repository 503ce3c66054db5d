import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import { run } from "../run-program.ts";
import type { Model } from "./model.ts";
import { install, java } from "./project.ts";
import { withFolder } from "./with-folder.ts";

/** Returns the files of a Java package for each schema, made by jsonschema2pojo. */
export function pojoModels(models: Model[]): Map<string, string>[] {
  const project = install(java);
  return withFolder((folder) => {
    const jobs = models.flatMap(({ module, type, schema }) => {
      const path = join(folder, `${module}.json`);
      writeFileSync(path, JSON.stringify(schema));
      return [module, type, path];
    });
    run(["java", "-cp", ["lib/*", "."].join(delimiter), "Pojo", folder, ...jobs], { cwd: project });
    return models.map(({ module }) => readFiles(join(folder, module)));
  });
}

function readFiles(folder: string): Map<string, string> {
  return new Map(readdirSync(folder).map((file) => [file, readFileSync(join(folder, file), "utf8")]));
}

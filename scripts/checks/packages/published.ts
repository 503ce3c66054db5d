import { readFileSync } from "node:fs";
import { dirname } from "node:path";
import { globSync } from "tinyglobby";
import { repository } from "../../repository.ts";

/** A package that is published from this repository. */
export interface PublishedPackage {
  name: string;
  /** Its folder, from the repository's root. */
  folder: string;
  /** Whether it exports modules, and is not only a command. */
  hasModules: boolean;
}

/** Lists every published package, sorted by folder. */
export function publishedPackages(): PublishedPackage[] {
  const manifests = globSync(["schemas/package.json", "packages/*/package.json"], { cwd: repository }).sort();
  if (manifests.length === 0) throw new Error("No packages found.");
  return manifests.flatMap((manifest) => {
    const fields = JSON.parse(readFileSync(repository + manifest, "utf8"));
    if (fields.private === true) return [];
    return {
      name: fields.name,
      folder: dirname(manifest),
      hasModules: Object.keys(fields.exports).some((subpath) => !subpath.endsWith(".json")),
    };
  });
}

import { readFileSync } from "node:fs";
import { repository } from "../../../repository.ts";

const programs = `${repository}scripts/checks/generators/programs/`;

/** Returns the text of a program. */
export function programText(file: string): string {
  return readFileSync(programs + file, "utf8");
}

/** Returns a version from a manifest in `scripts/models` or the repository's root. */
export function pinnedVersion(manifest: string, pattern: RegExp): string {
  const [, version] = readFileSync(repository + manifest, "utf8").match(pattern) ?? [];
  if (version === undefined) throw new Error(`${manifest} does not pin a version as ${pattern}.`);
  return version;
}

export const quicktypeVersion = pinnedVersion("package.json", /"quicktype-core": "(.+)"/);

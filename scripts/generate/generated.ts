import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { globSync } from "tinyglobby";
import { repository } from "../repository.ts";

/** The output of a part of `npm run generate`. */
export interface Generated {
  /** The text of each file, by its path in the repository. */
  readonly files: ReadonlyMap<string, string>;
  /** Globs of the folders that contain nothing else. */
  readonly folders: readonly string[];
}

/** Returns the paths of the files that differ from what was generated, or that are left from before. */
export function outdatedOf({ files, folders }: Generated): string[] {
  const changed = [...files].filter(([path, text]) => read(path) !== text).map(([path]) => path);
  const left = globSync([...folders], { cwd: repository, ignore: "**/node_modules" });
  return [...changed, ...left.filter((path) => !files.has(path))];
}

function read(path: string): string | undefined {
  return existsSync(repository + path) ? readFileSync(repository + path, "utf8") : undefined;
}

/** Writes a file of the repository; without a text, removes it. */
export function write(path: string, text: string | undefined): void {
  if (text === undefined) {
    rmSync(repository + path);
    return;
  }
  mkdirSync(dirname(repository + path), { recursive: true });
  writeFileSync(repository + path, text);
}

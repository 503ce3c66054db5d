import { existsSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { SourceError } from "./source-error.js";

/** The name of a file in messages: its path, starting with the folder of schemas, such as `schemas/nodeinfo/2.1/schema.json`. */
export function nameOf(folder: string, file: string): string {
  return relative(dirname(resolve(folder)), resolve(folder, file)).replaceAll("\\", "/");
}

/**
 * Reads a file in a folder of schemas. `problemsOf` checks its shape: a value without problems has the type that it checks for.
 * `cure` is the advice in the message if the file is missing.
 */
export function readJson<T>(
  folder: string,
  file: string,
  cure: string,
  problemsOf: (value: T) => string[] = () => [],
): T {
  const name = nameOf(folder, file);
  const path = join(folder, file);
  if (!existsSync(path)) throw new SourceError(`${name} is missing${cure}.`);
  let value: T;
  try {
    value = JSON.parse(readFileSync(path, "utf8"));
  } catch (error) {
    throw new SourceError(`${name} is not JSON: ${error}.`);
  }
  const problems = problemsOf(value);
  if (problems.length > 0)
    throw new SourceError(`${name}:\n${problems.map((problem) => `  ${problem}`).join("\n")}`);
  return value;
}

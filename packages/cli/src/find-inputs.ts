import { stat } from "node:fs/promises";
import { basename, isAbsolute, join, relative, resolve } from "node:path";
import { convertPathToPattern, glob, isDynamicPattern } from "tinyglobby";

/** A file to read, standard input, or a sentence that says why there is neither. */
export type Input =
  | { readonly kind: "file"; readonly file: string }
  | { readonly kind: "stdin"; readonly file: string }
  | { readonly kind: "missing"; readonly file: string; readonly message: string };

export interface FindOptions {
  /** The folder that the inputs are relative to. The one that the command was started in, if you do not say. */
  readonly folder?: string;
  /** The name for standard input in what is said of it. */
  readonly stdinName?: string | undefined;
}

/** The name of the configuration's file, which is no document, though it is a *.json. */
export const configName = "nodeinfo.config.json";

/** Finds what inputs name: files, folders, globs, or `-` for standard input. In their order, each file once. */
export async function findInputs(
  inputs: readonly string[],
  { folder = ".", stdinName = "<stdin>" }: FindOptions = {},
): Promise<Input[]> {
  const found = new Map<string, Input>();
  for (const input of inputs) {
    if (input === "-") {
      found.set(input, { kind: "stdin", file: stdinName });
      continue;
    }
    const files = await filesOf(input, folder);
    if (files.length === 0)
      found.set(input, { kind: "missing", file: input, message: await whyNone(input, folder) });
    for (const file of files) {
      const path = resolve(file);
      if (!found.has(path)) found.set(path, { kind: "file", file });
    }
  }
  return [...found.values()];
}

async function filesOf(input: string, folder: string): Promise<string[]> {
  const path = inFolder(input, folder);
  const kind = await stat(path).catch(() => undefined);
  if (kind && !kind.isDirectory()) return [path];
  const pattern = input.replaceAll("\\", "/");
  if (!kind && !isDynamicPattern(pattern)) return [];
  const files = await glob(kind ? patternsOf(input, path) : pattern, {
    cwd: folder,
    dot: true,
    ignore: ["**/node_modules/**", `**/${configName}`],
    expandDirectories: false,
  });
  return files.sort().map((file) => inFolder(file, folder));
}

/** What is looked for in a folder: every *.json, and the documents whose names are prescribed and have no ending. */
function patternsOf(input: string, path: string): string[] {
  const folder = convertPathToPattern(input).replace(/\/+$/, "");
  const patterns = [`${folder}/**/*.json`, `${folder}/**/.well-known/{nodeinfo,x-nodeinfo2}`];
  if (basename(resolve(path)) === ".well-known") patterns.push(`${folder}/{nodeinfo,x-nodeinfo2}`);
  return patterns;
}

/** The path from where the command was started. */
function inFolder(file: string, folder: string): string {
  if (isAbsolute(file) || folder === ".") return file;
  return relative(".", join(folder, file));
}

async function whyNone(input: string, folder: string): Promise<string> {
  const cure = insteadOfAddress(input, "check");
  if (cure !== undefined) return cure;
  if (await stat(inFolder(input, folder)).catch(() => undefined))
    return "There is no *.json file in this folder.";
  return isDynamicPattern(input)
    ? "The pattern matches no file."
    : "There is no file and no folder of this name.";
}

/** What to do with an address, if an input is one. */
export function insteadOfAddress(input: string, command: string): string | undefined {
  if (!/^https?:\/\//i.test(input)) return undefined;
  return `This is an address, and nothing is fetched. Pipe the document in: curl -s ADDRESS | nodeinfo ${command} -`;
}

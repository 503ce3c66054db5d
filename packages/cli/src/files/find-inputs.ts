import { stat } from "node:fs/promises";
import { basename, isAbsolute, join, relative, resolve } from "node:path";
import { convertPathToPattern, isDynamicPattern } from "tinyglobby";
import { isBrokenLink } from "./read-file.js";
import { searchFolders } from "./search-folders.js";
import { brokenLink, codeOf, whyUnreadable } from "./why-unreadable.js";

/** A file to read, standard input, or a sentence that says why there is neither. */
export type Input =
  | { readonly kind: "file"; readonly file: string }
  | { readonly kind: "stdin"; readonly file: string }
  | { readonly kind: "unreadable"; readonly file: string; readonly message: string };

export interface FindOptions {
  /** The folder that the inputs are relative to. The one that the command was started in, if you do not say. */
  readonly folder?: string;
  /** The name for standard input in what is said of it. */
  readonly stdinName?: string | undefined;
}

/** The name of the configuration's file, which is no document, though it is a *.json. */
export const configName = "nodeinfo.config.json";

/**
 * Finds what inputs name: files, folders, globs, or `-` for standard input. In their order, each file once. What cannot be
 * searched is among them, with the reason.
 */
export async function findInputs(
  inputs: readonly string[],
  { folder = ".", stdinName = "<stdin>" }: FindOptions = {},
): Promise<Input[]> {
  const found = new Map<string, Input>();
  for (const input of inputs) {
    const all: Input[] =
      input === "-" ? [{ kind: "stdin", file: stdinName }] : await inputsNamed(input, folder);
    for (const each of all) {
      const key = each.kind === "stdin" ? "-" : resolve(each.file);
      if (!found.has(key)) found.set(key, each);
    }
  }
  return [...found.values()];
}

async function inputsNamed(input: string, folder: string): Promise<Input[]> {
  const path = inFolder(input, folder);
  const there = await kindOf(path);
  if (there === "file") return [{ kind: "file", file: path }];
  const address = insteadOfAddress(input, "check");
  if (address !== undefined) return [{ kind: "unreadable", file: input, message: address }];
  const pattern = input.replaceAll("\\", "/");
  if (there === "folder")
    return searched(patternsOf(input, path), folder, "No *.json files in this folder.", input);
  if (isDynamicPattern(pattern)) return searched(pattern, folder, "No files match this pattern.", input);
  return [{ kind: "unreadable", file: input, message: await whyMissing(path, there) }];
}

/** What is at a path, behind all links, or the error that keeps this from being known. */
function kindOf(path: string): Promise<"file" | "folder" | { readonly error: unknown }> {
  return stat(path).then(
    (stats) => (stats.isDirectory() ? "folder" : "file"),
    (error: unknown) => ({ error }),
  );
}

/** Says why a name leads to nothing. */
async function whyMissing(path: string, { error }: { readonly error: unknown }): Promise<string> {
  if (await isBrokenLink(path, error)) return brokenLink;
  return codeOf(error) === "ENOENT" ? "No such file or folder." : whyUnreadable(error);
}

/** What is in a folder, or what a pattern matches. */
async function searched(
  patterns: string | readonly string[],
  folder: string,
  nothing: string,
  input: string,
): Promise<Input[]> {
  const { files, failures } = await searchFolders(patterns, { cwd: folder, ignore: ignored });
  const found: Input[] = files.map((file) => ({ kind: "file", file: inFolder(file, folder) }));
  for (const { path, error } of failures)
    found.push({ kind: "unreadable", file: fromHere(path, input), message: whyUnreadable(error) });
  return found.length > 0 ? found : [{ kind: "unreadable", file: input, message: nothing }];
}

/** Installed packages, the configuration, and the links by which Emacs marks a file that is being edited. */
const ignored = ["**/node_modules/**", `**/${configName}`, "**/.#*"];

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

/** An absolute path as the user would write it who wrote an input. */
function fromHere(path: string, input: string): string {
  return isAbsolute(input) ? resolve(path) : relative(".", path) || ".";
}

/** What to do with an address, if an input is one. */
export function insteadOfAddress(input: string, command: string): string | undefined {
  if (!/^https?:\/\//i.test(input)) return undefined;
  return `URLs are not fetched. Pipe the document in: curl -s URL | nodeinfo ${command} -`;
}

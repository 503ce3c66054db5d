import { stat } from "node:fs/promises";
import { basename, isAbsolute, join, relative, resolve } from "node:path";
import { convertPathToPattern, isDynamicPattern } from "tinyglobby";
import { isBrokenLink } from "./read-file.js";
import { searchFolders } from "./search-folders.js";
import { brokenLink, codeOf, whyUnreadable } from "./why-unreadable.js";

/** A file to read, standard input, or the reason why there is neither. */
export type Input =
  | { readonly kind: "file"; readonly file: string }
  | { readonly kind: "stdin"; readonly file: string }
  | { readonly kind: "unreadable"; readonly file: string; readonly message: string };

export interface FindOptions {
  /** The folder that the inputs are relative to. Default: the working directory. */
  readonly folder?: string;
  /** The name of standard input in reports. Default: `<stdin>`. */
  readonly stdinName?: string | undefined;
}

/** The name of the configuration file, which is not a document, although it is a *.json file. */
export const configName = "nodeinfo.config.json";

/**
 * Finds the files that inputs name: files, folders, globs, or `-` for standard input. Returns them in order, each once, and
 * the folders that could not be searched with the reason.
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
  const notFetched = insteadOfUrl(input, "check");
  if (notFetched !== undefined) return [{ kind: "unreadable", file: input, message: notFetched }];
  const pattern = input.replaceAll("\\", "/");
  if (there === "folder")
    return searched(patternsOf(input, path), folder, "No *.json files in this folder.", input);
  if (isDynamicPattern(pattern)) return searched(pattern, folder, "No files match this pattern.", input);
  return [{ kind: "unreadable", file: input, message: await whyMissing(path, there) }];
}

/** What is at a path after following links, or the error. */
function kindOf(path: string): Promise<"file" | "folder" | { readonly error: unknown }> {
  return stat(path).then(
    (stats) => (stats.isDirectory() ? "folder" : "file"),
    (error: unknown) => ({ error }),
  );
}

/** Explains why there is nothing at a path. */
async function whyMissing(path: string, { error }: { readonly error: unknown }): Promise<string> {
  if (await isBrokenLink(path, error)) return brokenLink;
  return codeOf(error) === "ENOENT" ? "No such file or folder." : whyUnreadable(error);
}

/** The files in a folder, or those that a pattern matches. */
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

/** Installed packages, the configuration, and the links with which Emacs marks a file being edited. */
const ignored = ["**/node_modules/**", `**/${configName}`, "**/.#*"];

/** What to look for in a folder: every *.json file, and the documents with standardised names without an extension. */
function patternsOf(input: string, path: string): string[] {
  const folder = convertPathToPattern(input).replace(/\/+$/, "");
  const patterns = [`${folder}/**/*.json`, `${folder}/**/.well-known/{nodeinfo,x-nodeinfo2}`];
  if (basename(resolve(path)) === ".well-known") patterns.push(`${folder}/{nodeinfo,x-nodeinfo2}`);
  return patterns;
}

/** The path relative to the working directory. */
function inFolder(file: string, folder: string): string {
  if (isAbsolute(file) || folder === ".") return file;
  return relative(".", join(folder, file));
}

/** An absolute path in the form in which the user wrote the input. */
function fromHere(path: string, input: string): string {
  return isAbsolute(input) ? resolve(path) : relative(".", path) || ".";
}

/** The message for an input that is a URL. Undefined for other inputs. */
export function insteadOfUrl(input: string, command: string): string | undefined {
  if (!/^https?:\/\//i.test(input)) return undefined;
  return `URLs are not fetched. Pipe the document in: curl -s URL | nodeinfo ${command} -`;
}

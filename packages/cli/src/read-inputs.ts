import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { resolve } from "node:path";
import { convertPathToPattern, glob, isDynamicPattern } from "tinyglobby";

/** A file's text, or why there is none. */
export type Source =
  | { readonly file: string; readonly text: string }
  | { readonly file: string; readonly message: string };

/** No document comes near a mebibyte; more is not read into memory. */
const largestDocument = 1024 * 1024;

/** Reads what the inputs name, in their order, each file once. */
export async function* readInputs(inputs: readonly string[]): AsyncGenerator<Source> {
  const seen = new Set<string>();
  for (const input of inputs) {
    const files = await filesOf(input);
    if (files.length === 0) yield { file: input, message: await nothingFound(input) };
    for (const file of files) {
      const path = file === "-" ? file : resolve(file);
      if (seen.has(path)) continue;
      seen.add(path);
      yield await readDocument(file);
    }
  }
}

/** Reads the one file that a command wants, or standard input for `-`. */
export async function readInput(input: string, command: string): Promise<Source> {
  if (input === "-") return readDocument(input);
  const kind = await stat(input).catch(() => undefined);
  if (!kind) return { file: input, message: address(input, command) ?? "There is no file of this name." };
  return kind.isDirectory()
    ? { file: input, message: "This is a folder. Name one file." }
    : readDocument(input);
}

async function filesOf(input: string): Promise<string[]> {
  if (input === "-") return [input];
  const kind = await stat(input).catch(() => undefined);
  if (kind && !kind.isDirectory()) return [input];
  const pattern = kind
    ? `${convertPathToPattern(input).replace(/\/+$/, "")}/**/*.json`
    : input.replaceAll("\\", "/");
  if (!kind && !isDynamicPattern(pattern)) return [];
  const files = await glob(pattern, { dot: true, ignore: "**/node_modules/**", expandDirectories: false });
  return files.sort();
}

async function nothingFound(input: string): Promise<string> {
  const cure = address(input, "check");
  if (cure !== undefined) return cure;
  if (await stat(input).catch(() => undefined)) return "There is no *.json file in this folder.";
  return isDynamicPattern(input)
    ? "The pattern matches no file."
    : "There is no file and no folder of this name.";
}

/** What to do with an address, if an input is one. */
function address(input: string, command: string): string | undefined {
  if (!/^https?:\/\//.test(input)) return undefined;
  return `This is an address, and nothing is fetched. Pipe the document in: curl -s ADDRESS | nodeinfo ${command} -`;
}

async function readDocument(file: string): Promise<Source> {
  try {
    const isInput = file === "-";
    return await readText(isInput ? "<stdin>" : file, isInput ? process.stdin : createReadStream(file));
  } catch (error) {
    return { file, message: `It cannot be read: ${error instanceof Error ? error.message : String(error)}.` };
  }
}

/** Reads a stream to its end, but no further than a document can go: a pipe may never end. */
async function readText(file: string, stream: AsyncIterable<Buffer>): Promise<Source> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of stream) {
    chunks.push(chunk);
    size += chunk.length;
    if (size > largestDocument) return { file, message: tooLarge };
  }
  return decode(file, Buffer.concat(chunks));
}

const tooLarge = "It is larger than 1 MiB, which no document about a server is; it was not read.";

function decode(file: string, bytes: Uint8Array): Source {
  try {
    return { file, text: new TextDecoder("utf-8", { fatal: true }).decode(bytes) };
  } catch {
    return {
      file,
      message: "It is not UTF-8 text, which JSON must be (RFC 8259, section 8.1). Save it as UTF-8.",
    };
  }
}

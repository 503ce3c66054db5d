import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { type Input, insteadOfAddress } from "./find-inputs.js";
import { linesOf } from "./ndjson.js";

/** The bytes of a document, or a sentence that says why there are none. */
export type Source = SourceBytes | { readonly file: string; readonly message: string };

export interface SourceBytes {
  readonly file: string;
  /** No more than one above `mostBytes`: what has so many is too large, and its text says nothing. */
  readonly bytes: Uint8Array;
  /** The line of the file on which the document begins, from 1. */
  readonly firstLine: number;
  /** Where in the file it begins, from 0 in UTF-16 units, a byte order mark not counted. */
  readonly firstOffset: number;
}

/** No document about a server comes near a mebibyte; more of one is not read into memory. */
export const mostBytes = 1024 * 1024;

/** Reads the one file that a command wants, or standard input for `-`. */
export async function readInput(input: string, command: string): Promise<Source> {
  if (input === "-") return readDocument({ kind: "stdin", file: "<stdin>" });
  const kind = await stat(input).catch(() => undefined);
  if (!kind)
    return { file: input, message: insteadOfAddress(input, command) ?? "There is no file of this name." };
  return kind.isDirectory()
    ? { file: input, message: "This is a folder. Name one file." }
    : readDocument({ kind: "file", file: input });
}

/** Reads the document that an input is. */
export async function readDocument(input: Input): Promise<Source> {
  if (input.kind === "missing") return input;
  const { file } = input;
  try {
    const bytes = await readStart(open(input));
    if (input.kind === "stdin" && bytes.length === 0)
      return { file, message: "Standard input was empty: did the command before it fail?" };
    return { file, bytes, firstLine: 1, firstOffset: 0 };
  } catch (error) {
    return { file, message: unreadable(error) };
  }
}

/** Reads the documents of an input that has one on each line, one after another. */
export async function* readLines(input: Input): AsyncGenerator<Source> {
  if (input.kind === "missing") return yield input;
  const { file } = input;
  let isEmpty = true;
  try {
    for await (const line of linesOf(open(input), mostBytes)) {
      isEmpty = false;
      yield { file, ...line };
    }
  } catch (error) {
    return yield { file, message: unreadable(error) };
  }
  if (isEmpty) yield { file, message: "There is no document in it, on no line." };
}

function open({ kind, file }: Exclude<Input, { kind: "missing" }>): AsyncIterable<Buffer> {
  return kind === "stdin" ? process.stdin : createReadStream(file);
}

function unreadable(error: unknown): string {
  return `It cannot be read: ${error instanceof Error ? error.message : String(error)}.`;
}

/** Reads a stream to its end, but no further than a document can go: a pipe may never end. */
async function readStart(stream: AsyncIterable<Buffer>): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of stream) {
    chunks.push(chunk);
    size += chunk.length;
    if (size > mostBytes) break;
  }
  return Buffer.concat(chunks).subarray(0, mostBytes + 1);
}

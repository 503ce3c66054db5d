import { stat } from "node:fs/promises";
import { type Input, insteadOfAddress } from "./find-inputs.js";
import { linesOf } from "./ndjson.js";
import { mostBytes, openFile, readStart } from "./read-file.js";
import { codeOf, whyUnreadable } from "./why-unreadable.js";

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

/** Reads the one file that a command wants, or standard input for `-`. */
export async function readInput(input: string, command: string): Promise<Source> {
  if (input === "-") return readDocument({ kind: "stdin", file: "<stdin>" });
  const address = insteadOfAddress(input, command);
  if (address !== undefined && !(await exists(input))) return { file: input, message: address };
  return readDocument({ kind: "file", file: input });
}

function exists(file: string): Promise<boolean> {
  return stat(file).then(
    () => true,
    (error) => codeOf(error) !== "ENOENT",
  );
}

/** Reads the document that an input is. */
export async function readDocument(input: Input): Promise<Source> {
  if (input.kind === "unreadable") return input;
  const { file } = input;
  try {
    const bytes = await readStart(await open(input));
    if (input.kind === "stdin" && bytes.length === 0)
      return { file, message: "Standard input is empty. Did the previous command fail?" };
    return { file, bytes, firstLine: 1, firstOffset: 0 };
  } catch (error) {
    return { file, message: whyUnreadable(error) };
  }
}

/** All that is found is kept until the report is made, so there must be an end to it. */
const lineLimits = { line: mostBytes, input: 256 * mostBytes, lines: 250_000 };

/** Reads the documents of an input that has one on each line, one after another. */
export async function* readLines(input: Input): AsyncGenerator<Source> {
  if (input.kind === "unreadable") return yield input;
  const { file } = input;
  let isEmpty = true;
  try {
    for await (const line of linesOf(await open(input), lineLimits)) {
      isEmpty = false;
      yield { file, ...line };
    }
  } catch (error) {
    return yield { file, message: whyUnreadable(error) };
  }
  if (isEmpty) yield { file, message: "No line has a document." };
}

async function open({ kind, file }: Exclude<Input, { kind: "unreadable" }>): Promise<AsyncIterable<Buffer>> {
  return kind === "stdin" ? process.stdin : openFile(file);
}

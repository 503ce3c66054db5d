import { stat } from "node:fs/promises";
import { type Input, insteadOfUrl } from "./find-inputs.js";
import { linesOf } from "./ndjson.js";
import { maxBytes, openFile, readStart } from "./read-file.js";
import { codeOf, whyUnreadable } from "./why-unreadable.js";

/** The bytes of a document, or the reason why there are none. */
export type Source = SourceBytes | { readonly file: string; readonly message: string };

export interface SourceBytes {
  readonly file: string;
  /** At most one byte more than `maxBytes`, which shows that the document is too large. */
  readonly bytes: Uint8Array;
  /** The line on which the document begins in the file, from 1. */
  readonly firstLine: number;
  /** The offset of the document in the file, from 0 in UTF-16 units, not counting a byte order mark. */
  readonly firstOffset: number;
}

/** Reads a file, or standard input for `-`. */
export async function readInput(input: string, command: string): Promise<Source> {
  if (input === "-") return readDocument({ kind: "stdin", file: "<stdin>" });
  const notFetched = insteadOfUrl(input, command);
  if (notFetched !== undefined && !(await exists(input))) return { file: input, message: notFetched };
  return readDocument({ kind: "file", file: input });
}

function exists(file: string): Promise<boolean> {
  return stat(file).then(
    () => true,
    (error) => codeOf(error) !== "ENOENT",
  );
}

/** Reads an input as one document. */
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

/** All findings are kept in memory until the report is written, so inputs are limited. */
const lineLimits = { line: maxBytes, input: 256 * maxBytes, lines: 250_000 };

/** Reads the documents of an NDJSON input, one after another. */
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
  if (isEmpty) yield { file, message: "No line contains a document." };
}

async function open({ kind, file }: Exclude<Input, { kind: "unreadable" }>): Promise<AsyncIterable<Buffer>> {
  return kind === "stdin" ? process.stdin : openFile(file);
}

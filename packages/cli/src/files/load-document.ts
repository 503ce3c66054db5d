import { lint } from "@nodeinfo-kit/lint";
import { printable } from "@nodeinfo-kit/lint/terminal";
import { mostBytes } from "./read-file.js";
import { readInput } from "./read-inputs.js";

/** Why there is no document in a file, as the JSON of the commands says it. */
type Problem =
  | { readonly kind: "not-json"; readonly line: number; readonly column: number; readonly message: string }
  | { readonly kind: "unreadable"; readonly message: string };

/** What a file holds, or why it holds nothing. */
type Loaded = { readonly file: string } & (
  | { readonly value: unknown; readonly problem?: undefined }
  | { readonly problem: Problem }
);

/** Reads and parses the one file that a command wants, or standard input for `-`. */
export async function load(input: string, command: string): Promise<Loaded> {
  const source = await readInput(input, command);
  const { file } = source;
  if ("message" in source) return { file, problem: { kind: "unreadable", message: source.message } };
  const parsed = parseJson(source.bytes);
  return { file, ...("value" in parsed ? parsed : { problem: { kind: "not-json", ...parsed.problem } }) };
}

interface JsonProblem {
  /** Lines and columns count from 1, columns in UTF-16 units. */
  readonly line: number;
  readonly column: number;
  readonly message: string;
}

const utf8 = new TextDecoder("utf-8", { fatal: true });

/** Parses bytes as JSON, or says where and why they are none. However deep it nests, it can be read. */
export function parseJson(bytes: Uint8Array): { value: unknown } | { problem: JsonProblem } {
  try {
    if (bytes.length <= mostBytes) return { value: JSON.parse(utf8.decode(bytes)) };
  } catch {
    // Why, lint knows better.
  }
  const { value, diagnostics } = lint(bytes);
  // The headers of a response stand before its JSON. With another status than 200, it is no document.
  if (value !== undefined && !diagnostics.some(({ code }) => code === "http/status")) return { value };
  const first = diagnostics.find(({ severity }) => severity === "error");
  const { line, column } = first?.range?.start ?? { line: 1, column: 1 };
  return { problem: { line, column, message: first?.message ?? "It is no JSON." } };
}

/** Says for people why there is no document in a file. */
export function problemText(file: string, problem: Problem): string {
  const place = problem.kind === "not-json" ? `:${problem.line}:${problem.column}` : "";
  return `nodeinfo: ${printable(file)}${place}: ${printable(problem.message)}`;
}

/** What cannot be read as a file is status 3; what was read and is no JSON, status 1. */
export function statusOf(problem: Problem): 1 | 3 {
  return problem.kind === "unreadable" ? 3 : 1;
}

import { lint } from "@nodeinfo-kit/lint";
import { printable } from "@nodeinfo-kit/lint/terminal";
import { maxBytes } from "./read-file.js";
import { readInput } from "./read-inputs.js";

/** Why a file has no document, as the commands print it in JSON. */
type Problem =
  | { readonly kind: "not-json"; readonly line: number; readonly column: number; readonly message: string }
  | { readonly kind: "unreadable"; readonly message: string };

/** The value in a file, or the problem with it. */
type Loaded = { readonly file: string } & (
  | { readonly value: unknown; readonly problem?: undefined }
  | { readonly problem: Problem }
);

/** Reads and parses a file, or standard input for `-`. */
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

/** Parses bytes as JSON of any depth. If they are not JSON, returns where and why. */
export function parseJson(bytes: Uint8Array): { value: unknown } | { problem: JsonProblem } {
  try {
    if (bytes.length <= maxBytes) return { value: JSON.parse(utf8.decode(bytes)) };
  } catch {
    // Lint explains the error better.
  }
  const { value, diagnostics } = lint(bytes);
  // HTTP headers may precede the JSON. The body of an error response is not a document.
  if (value !== undefined && !diagnostics.some(({ code }) => code === "http/status")) return { value };
  const first = diagnostics.find(({ severity }) => severity === "error");
  const { line, column } = first?.range?.start ?? { line: 1, column: 1 };
  return { problem: { line, column, message: first?.message ?? "The input is not valid JSON." } };
}

/** The error message for a problem. */
export function problemText(file: string, problem: Problem): string {
  const place = problem.kind === "not-json" ? `:${problem.line}:${problem.column}` : "";
  return `nodeinfo: ${printable(file)}${place}: ${printable(problem.message)}`;
}

/** The exit status: 3 if the file cannot be read, 1 if it is not JSON. */
export function statusOf(problem: Problem): 1 | 3 {
  return problem.kind === "unreadable" ? 3 : 1;
}

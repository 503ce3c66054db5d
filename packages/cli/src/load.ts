import { printable } from "@nodeinfo-kit/lint/terminal";
import { parseJson } from "./parse-json.js";
import { readInput } from "./read-inputs.js";

/** Why a file has no value. */
export type Problem =
  | { readonly kind: "unreadable"; readonly message: string }
  | { readonly kind: "not-json"; readonly line: number; readonly column: number; readonly message: string };

/** The value of a file's JSON, or why there is none. */
export type Loaded = { readonly file: string } & (
  | { readonly value: unknown; readonly problem?: undefined }
  | { readonly problem: Problem }
);

/** Reads the one file that a command was given, or standard input for `-`. */
export async function load(input: string, command: string): Promise<Loaded> {
  const source = await readInput(input, command);
  const { file } = source;
  if ("message" in source) return { file, problem: { kind: "unreadable", message: source.message } };
  const parsed = parseJson(source.text);
  return "problem" in parsed
    ? { file, problem: { kind: "not-json", ...parsed.problem } }
    : { file, value: parsed.value };
}

/** The exit status for a problem. */
export function statusOf({ kind }: Problem): 1 | 3 {
  return kind === "unreadable" ? 3 : 1;
}

/** Says what the problem with a file is. */
export function problemText(file: string, problem: Problem): string {
  const place =
    problem.kind === "not-json" ? `It is not JSON. Line ${problem.line}, column ${problem.column}: ` : "";
  return `nodeinfo: ${printable(file)}: ${place}${printable(problem.message)}`;
}

import { isAbsolute, relative, sep } from "node:path";
import { printable } from "@nodeinfo-kit/lint/terminal";
import type { Terminal } from "../command.js";

/**
 * The difference between a file's text and another, as `git apply` and `patch -p1` understand it. On a terminal it is in
 * colours, and what would command the terminal is shown as escapes.
 */
export async function diffText(
  file: string,
  before: string,
  after: string,
  { out, isTerminal }: Terminal,
): Promise<string> {
  // Only loaded when it is needed: the command begins faster without.
  const { createTwoFilesPatch } = await import("diff");
  const name = nameOf(file);
  const patch = createTwoFilesPatch(`a/${name}`, `b/${name}`, before, after, undefined, undefined, {
    headerOptions: { includeIndex: false, includeUnderline: false, includeFileHeaders: true },
  }).replace(/\n$/, "");
  if (!isTerminal.out) return patch;
  return patch
    .split("\n")
    .map((line) => painted(printable(line), out))
    .join("\n");
}

/** The name in the header of a diff, in which a/ or b/ stands before it. What is no plain name, jsdiff quotes as git does. */
function nameOf(file: string): string {
  const path = isAbsolute(file) ? relative(".", file) : file;
  return path.replaceAll(sep, "/").replace(/^(?:\.\/)+/, "");
}

function painted(line: string, paint: Terminal["out"]): string {
  if (/^(?:---|\+\+\+) /.test(line)) return paint("bold", line);
  if (line.startsWith("@@")) return paint("cyan", line);
  if (line.startsWith("+")) return paint("green", line);
  return line.startsWith("-") ? paint("red", line) : line;
}

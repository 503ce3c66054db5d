import { isAbsolute, relative, sep } from "node:path";
import { printable } from "@nodeinfo-kit/lint/terminal";
import type { StructuredPatchHunk } from "diff";
import type { Terminal } from "../terminal.js";

/**
 * Writes the difference between two texts of a file as a patch for `git apply` and `patch -p1`. On a terminal it has
 * colours, and control characters are escaped.
 */
export async function diffText(
  file: string,
  before: string,
  after: string,
  { out, isTerminal }: Terminal,
): Promise<string> {
  // Loaded only when needed, so that the command starts faster.
  const { createTwoFilesPatch, formatPatch } = await import("diff");
  const name = nameOf(file);
  const [oldName, newName] = [`a/${name}`, `b/${name}`];
  const headers = { includeIndex: false, includeUnderline: false, includeFileHeaders: true };
  const written =
    createTwoFilesPatch(oldName, newName, before, after, undefined, undefined, {
      headerOptions: headers,
      maxEditLength: maxChangedLines,
    }) ??
    formatPatch(
      {
        oldFileName: oldName,
        newFileName: newName,
        oldHeader: undefined,
        newHeader: undefined,
        hunks: [wholeHunk(before, after)],
      },
      headers,
    );
  const patch = written.replace(/\n$/, "");
  if (!isTerminal.out) return patch;
  return patch
    .split("\n")
    .map((line) => painted(printable(line), out))
    .join("\n");
}

/** Finding the shortest difference takes time that grows with the square of the differing lines. */
const maxChangedLines = 1000;

/** How many unchanged lines surround a hunk. */
const context = 4;

/** One hunk from the first differing line to the last one. */
function wholeHunk(before: string, after: string): StructuredPatchHunk {
  const [old, young] = [before.split(/(?<=\n)/), after.split(/(?<=\n)/)];
  const shorter = Math.min(old.length, young.length);
  let start = 0;
  while (start < shorter && old[start] === young[start]) start++;
  let end = 0;
  while (end < shorter - start && old.at(-1 - end) === young.at(-1 - end)) end++;
  const above = old.slice(Math.max(0, start - context), start);
  const below = end === 0 ? [] : old.slice(-end).slice(0, context);
  const removed = old.slice(start, old.length - end);
  const added = young.slice(start, young.length - end);
  const around = above.length + below.length;
  return {
    oldStart: start - above.length + 1,
    oldLines: removed.length + around,
    newStart: start - above.length + 1,
    newLines: added.length + around,
    lines: [
      ...above.flatMap((line) => written(" ", line)),
      ...removed.flatMap((line) => written("-", line)),
      ...added.flatMap((line) => written("+", line)),
      ...below.flatMap((line) => written(" ", line)),
    ],
  };
}

function written(sign: string, line: string): string[] {
  return line.endsWith("\n") ? [sign + line.slice(0, -1)] : [sign + line, "\\ No newline at end of file"];
}

/** The name in the header of a diff, without its prefix a/ or b/. jsdiff quotes unusual names as git does. */
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

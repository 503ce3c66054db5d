import { printable } from "@nodeinfo-kit/lint/terminal";
import { type Entry, entriesOf } from "./entries.js";
import type { Format } from "./format.js";
import { escapeCiCommands } from "./format.js";

/** Renders only a line for each finding: `file:line:column: severity code message`. */
export const compact: Format = (report) => escapeCiCommands(entriesOf(report).map(lineOf).join("\n"));

function lineOf({ file, range, severity, code, message }: Entry): string {
  const { line, column } = range?.start ?? { line: 1, column: 1 };
  return `${printable(file)}:${line}:${column}: ${severity} ${code} ${printable(message)}`;
}

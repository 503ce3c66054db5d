import { printable } from "@nodeinfo-kit/lint/terminal";
import { entriesOf } from "./entries.js";
import type { Format } from "./format.js";

/** Writes a line for each thing that was found, and nothing else: `file:line:column: severity code message`. */
export const compact: Format = (report) =>
  entriesOf(report)
    .map(({ file, range, severity, code, message }) => {
      const { line, column } = range?.start ?? { line: 1, column: 1 };
      return `${printable(file)}:${line}:${column}: ${severity} ${code} ${printable(message)}`;
    })
    .join("\n");

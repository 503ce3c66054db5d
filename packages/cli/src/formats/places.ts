import { relative, resolve, sep } from "node:path";
import type { Diagnostic, Position, Range } from "@nodeinfo-kit/lint";
import type { Checked, CheckedDocument } from "../check/report.js";
import { isChecked } from "./counts.js";
import type { FormatContext } from "./format.js";

/** Converts a range in a document to a range in its file. In NDJSON, the document is one line of the file. */
export function rangeInFile({ start, end }: Range, document: CheckedDocument): Range {
  return { start: positionInFile(start, document), end: positionInFile(end, document) };
}

function positionInFile({ offset, line, column }: Position, document: CheckedDocument): Position {
  return { offset: offset + document.firstOffset, line: line + document.firstLine - 1, column };
}

/** The position of a diagnostic in its file; the start of the document if it has no place in the text. */
export function placeOf({ range }: Diagnostic, document: CheckedDocument): Pick<Position, "line" | "column"> {
  return range ? positionInFile(range.start, document) : { line: document.firstLine, column: 1 };
}

/** The path of a file for a forge: relative to the repository, with slashes. */
export function forgePath(file: string, { folder, root }: FormatContext): string {
  return relative(root, resolve(folder, file)).replaceAll(sep, "/");
}

/** The same as a relative URI reference (RFC 3986), percent-encoded. */
export function forgeUri(file: string, context: FormatContext): string {
  return forgePath(file, context).toWellFormed().split("/").map(encodeURIComponent).join("/");
}

/** The files in a report that contain several documents. */
export function filesOfMany(documents: readonly Checked[]): ReadonlySet<string> {
  const seen = new Set<string>();
  const many = new Set<string>();
  for (const { file } of documents) (seen.has(file) ? many : seen).add(file);
  return many;
}

/** Returns a function that names documents: by file, and by line if the file contains several. */
export function namer(
  documents: readonly Checked[],
  write: (file: string) => string,
): (document: Checked) => string {
  const many = filesOfMany(documents);
  return (document) => {
    const line = isChecked(document) && many.has(document.file) ? `:${document.firstLine}` : "";
    return `${write(document.file)}${line}`;
  };
}

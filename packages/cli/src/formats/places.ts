import { relative, resolve, sep } from "node:path";
import type { Diagnostic, Position, Range } from "@nodeinfo-kit/lint";
import type { Checked, CheckedDocument } from "../check/report.js";
import { isChecked } from "./counts.js";
import type { FormatContext } from "./format.js";

/** Where a range of a document is in its file, of which the document may be a line. */
export function rangeInFile({ start, end }: Range, document: CheckedDocument): Range {
  return { start: positionInFile(start, document), end: positionInFile(end, document) };
}

function positionInFile({ offset, line, column }: Position, document: CheckedDocument): Position {
  return { offset: offset + document.firstOffset, line: line + document.firstLine - 1, column };
}

/** Where a diagnostic is in its file; at the beginning of the document, if it has no place in the text. */
export function placeOf({ range }: Diagnostic, document: CheckedDocument): Pick<Position, "line" | "column"> {
  return range ? positionInFile(range.start, document) : { line: document.firstLine, column: 1 };
}

/** A file's name as a forge knows it: from the repository's folder on, with slashes. */
export function forgePath(file: string, { folder, root }: FormatContext): string {
  return relative(root, resolve(folder, file)).replaceAll(sep, "/");
}

/** The same as a relative reference (RFC 3986): everything that could mean something else is percent-encoded. */
export function forgeUri(file: string, context: FormatContext): string {
  return forgePath(file, context).toWellFormed().split("/").map(encodeURIComponent).join("/");
}

/** The files of a report that hold several documents. */
export function filesOfMany(documents: readonly Checked[]): ReadonlySet<string> {
  const seen = new Set<string>();
  const many = new Set<string>();
  for (const { file } of documents) (seen.has(file) ? many : seen).add(file);
  return many;
}

/** Returns what names the documents of a report: the file, as it may be written, and the line if the file holds several. */
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

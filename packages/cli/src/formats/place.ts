import type { Diagnostic, Position, Range } from "@nodeinfo-kit/lint";
import type { CheckedDocument } from "../report.js";

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

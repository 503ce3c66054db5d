import type { Range, Severity } from "@nodeinfo-kit/lint";
import type { Checked, CheckedDocument, Report } from "../check/report.js";
import { counted } from "../counted.js";
import { type Finding, isChecked } from "./counts.js";
import { filesOfMany, rangeInFile } from "./places.js";

/** An entry of a report about a file, for formats that are only lists. */
export interface Entry {
  readonly file: string;
  /** The rule code, or `unreadable` or `truncated`. */
  readonly code: string;
  readonly severity: Severity;
  /** The message as reported: escape it before printing. */
  readonly message: string;
  /** The range in the file. Undefined if the file could not be read. */
  readonly range: Range | undefined;
  /** The finding that it was made from, if it comes from a rule. */
  readonly finding: Finding | undefined;
  /** Whether the file holds several documents. */
  readonly isOneOfMany: boolean;
}

/** All entries of a report, in its order. */
export function entriesOf({ documents }: Report): Entry[] {
  const many = filesOfMany(documents);
  return documents.flatMap((document) => entriesOfDocument(document, many.has(document.file)));
}

function entriesOfDocument(document: Checked, isOneOfMany: boolean): Entry[] {
  const { file } = document;
  const about = { file, range: undefined, finding: undefined, isOneOfMany };
  if (!isChecked(document))
    return [{ ...about, code: "unreadable", severity: "error", message: document.message }];
  const entries = document.diagnostics.map((diagnostic): Entry => {
    const { code, severity, message } = diagnostic;
    const finding = { diagnostic, document };
    return { ...about, code, severity, message, range: rangeOf(diagnostic, document), finding };
  });
  if (document.omittedCount === 0) return entries;
  const message = unlistedText(document.omittedCount);
  const range = rangeOf({}, document);
  return [...entries, { ...about, code: "truncated", severity: "info", message, range }];
}

/** The sentence about findings that are not listed. */
export function unlistedText(count: number): string {
  return `${counted(count, "more finding in this document is", "more findings in this document are")} not listed.`;
}

/** The range of a finding, or the start of the document if it has no place in the text. */
function rangeOf({ range }: { readonly range?: Range }, document: CheckedDocument): Range {
  const start = { offset: 0, line: 1, column: 1 };
  return rangeInFile(range ?? { start, end: start }, document);
}

import type { Range, Severity } from "@nodeinfo-kit/lint";
import type { Checked, CheckedDocument, Report } from "../check/report.js";
import { type Finding, isChecked } from "./counts.js";
import { filesOfMany, rangeInFile } from "./places.js";

/** One thing that a report says of a file, for formats that list these and nothing else. */
export interface Entry {
  readonly file: string;
  /** The rule, or `unreadable` or `truncated` for what is no rule's. */
  readonly code: string;
  readonly severity: Severity;
  /** As it was reported: escape it before you print it. */
  readonly message: string;
  /** Where in the file. Undefined, if the file could not be read. */
  readonly range: Range | undefined;
  /** What it was made of, if a rule said it. */
  readonly finding: Finding | undefined;
  /** Whether the file holds several documents. */
  readonly isOneOfMany: boolean;
}

/** Everything that a report says of files, in its order. */
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
  const message = `${document.omittedCount} more of this document are not listed.`;
  const range = rangeOf({}, document);
  return [...entries, { ...about, code: "truncated", severity: "info", message, range }];
}

/** What has no place in the text is shown where the document begins. */
function rangeOf({ range }: { readonly range?: Range }, document: CheckedDocument): Range {
  const start = { offset: 0, line: 1, column: 1 };
  return rangeInFile(range ?? { start, end: start }, document);
}

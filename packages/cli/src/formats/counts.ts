import { type Diagnostic, type Severity, severities } from "@nodeinfo-kit/lint";
import type { Checked, CheckedDocument, Report } from "../check/report.js";
import { counted } from "../counted.js";

/** How many diagnostics there are of each severity. */
export type Counts = Readonly<Record<Severity, number>>;

export function countsOf(diagnostics: readonly Diagnostic[]): Counts {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const { severity } of diagnostics) counts[severity]++;
  return counts;
}

/** The worst severity of which there is any. */
export function worstOf(counts: Counts): Severity | undefined {
  return severities.find((severity) => counts[severity] > 0);
}

/** Whether a severity is at least as bad as another. */
export function isAtLeast(severity: Severity, least: Severity): boolean {
  return severities.indexOf(severity) <= severities.indexOf(least);
}

/** `2 errors, 1 warning`, or `at least 2 errors` if some more are not listed; empty, if there are none. */
export function countsText(counts: Counts, omittedCount: number): string {
  const text = severities
    .filter((severity) => counts[severity] > 0)
    .map((severity) => counted(counts[severity], severity, `${severity}s`))
    .join(", ");
  return omittedCount > 0 && text !== "" ? `at least ${text}` : text;
}

/** How many findings of all documents are not listed. */
export function omittedCountOf(report: Report): number {
  return checkedOf(report).reduce((sum, { omittedCount }) => sum + omittedCount, 0);
}

/** The documents that could be read. */
export function checkedOf({ documents }: Report): CheckedDocument[] {
  return documents.filter((document) => isChecked(document));
}

export function isChecked(document: Checked): document is CheckedDocument {
  return document.kind === "checked";
}

/** Whether anything was found in a document, though all of it that was looked at may be ignored. */
export function hasFindings({ diagnostics, omittedCount }: CheckedDocument): boolean {
  return diagnostics.length > 0 || omittedCount > 0;
}

/** A diagnostic with the document that it is about. */
export interface Finding {
  readonly diagnostic: Diagnostic;
  readonly document: CheckedDocument;
}

/** All diagnostics of a report, in its order. */
export function findingsOf(report: Report): Finding[] {
  return checkedOf(report).flatMap((document) =>
    document.diagnostics.map((diagnostic) => ({ diagnostic, document })),
  );
}

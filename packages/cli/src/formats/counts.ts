import { type Diagnostic, type Severity, severities } from "@nodeinfo-kit/lint";
import type { Checked, CheckedDocument, Report } from "../check/report.js";
import { counted } from "../counted.js";

/** The number of diagnostics of each severity. */
export type Counts = Readonly<Record<Severity, number>>;

export function countsOf(diagnostics: readonly Diagnostic[]): Counts {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const { severity } of diagnostics) counts[severity]++;
  return counts;
}

/** The most severe level with a count above 0. */
export function worstOf(counts: Counts): Severity | undefined {
  return severities.find((severity) => counts[severity] > 0);
}

/** Checks whether a severity is at or above another. */
export function isAtLeast(severity: Severity, least: Severity): boolean {
  return severities.indexOf(severity) <= severities.indexOf(least);
}

/** `2 errors, 1 warning`, or `at least 2 errors` if others are not listed; empty if there are none. */
export function countsText(counts: Counts, omittedCount: number): string {
  const text = severities
    .filter((severity) => counts[severity] > 0)
    .map((severity) => counted(counts[severity], severity, `${severity}s`))
    .join(", ");
  return omittedCount > 0 && text !== "" ? `at least ${text}` : text;
}

/** The number of findings in all documents that are not listed. */
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

/** Checks whether a document has findings, including any that are not listed. */
export function hasFindings({ diagnostics, omittedCount }: CheckedDocument): boolean {
  return diagnostics.length > 0 || omittedCount > 0;
}

/** A diagnostic with its document. */
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

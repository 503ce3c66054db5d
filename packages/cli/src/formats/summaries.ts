import { type Severity, severities } from "@nodeinfo-kit/lint";
import type { Checked, Report } from "../check/report.js";
import { counted } from "../counted.js";
import { checkedOf, countsOf, countsText, findingsOf, omittedCountOf } from "./counts.js";

/** The number of documents of one type, and how many are valid in each profile. */
export interface RowById {
  readonly name: string;
  readonly documents: number;
  readonly strict: number;
  readonly open: number;
}

/** Counts the documents of each type. The last row, `total`, counts all. */
export function rowsById(documents: readonly Checked[]): RowById[] {
  const names = new Set(documents.map(nameOf));
  return [
    ...[...names].sort().map((name) =>
      rowOf(
        name,
        documents.filter((document) => nameOf(document) === name),
      ),
    ),
    rowOf("total", documents),
  ];
}

function rowOf(name: string, documents: readonly Checked[]): RowById {
  const valid = (profile: "strict" | "open") =>
    documents.filter((document) => document.kind === "checked" && document.isValid[profile]).length;
  return { name, documents: documents.length, strict: valid("strict"), open: valid("open") };
}

function nameOf(document: Checked): string {
  return document.kind === "checked" ? (document.id ?? "unknown") : "unreadable";
}

/** The number of findings of a rule, and of files with them. */
export interface RowByRule {
  readonly code: string;
  readonly severity: Severity;
  readonly findings: number;
  /** Whether there may be more findings, because some are not listed. */
  readonly isAtLeast: boolean;
  readonly files: number;
}

/** Counts the findings of each rule and severity, sorted by severity and then by frequency. */
export function rowsByRule(report: Report): RowByRule[] {
  const groups = new Map<
    string,
    { code: string; severity: Severity; findings: number; isAtLeast: boolean; files: Set<string> }
  >();
  for (const { diagnostic, document } of findingsOf(report)) {
    const { code, severity } = diagnostic;
    const none = { code, severity, findings: 0, isAtLeast: false, files: new Set<string>() };
    const group = groups.get(`${severity} ${code}`) ?? none;
    groups.set(`${severity} ${code}`, group);
    group.findings++;
    group.isAtLeast ||= document.omittedCount > 0;
    group.files.add(document.file);
  }
  const rows = [...groups.values()].map((group) => ({ ...group, files: group.files.size }));
  return rows.sort(
    (a, b) =>
      severities.indexOf(a.severity) - severities.indexOf(b.severity) ||
      b.findings - a.findings ||
      (a.code < b.code ? -1 : 1),
  );
}

/** The number of findings as text: `100+` if there may be more. */
export function timesText({ findings, isAtLeast }: RowByRule): string {
  return `${findings}${isAtLeast ? "+" : ""}`;
}

/** The total of findings and documents. It contains no text from documents. */
export function totalOf(report: Report): string {
  const all = counted(report.documents.length, "document", "documents");
  const findings = findingsOf(report);
  const unreadable = report.documents.length - checkedOf(report).length;
  const omittedCount = omittedCountOf(report);
  const found = countsText(countsOf(findings.map(({ diagnostic }) => diagnostic)), omittedCount);
  const none =
    omittedCount > 0 ? `${counted(omittedCount, "finding", "findings")} not listed` : "No findings";
  const wrong = new Set(findings.map(({ document }) => document)).size;
  const parts = [
    findings.length > 0 ? `${found} in ${wrong} of ${all}` : `${none} in ${all}`,
    unreadable > 0 ? `${unreadable} not readable` : "",
  ];
  return parts.filter(Boolean).join(", ");
}

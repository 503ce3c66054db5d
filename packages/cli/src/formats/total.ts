import { counted } from "../notes.js";
import type { Report } from "../report.js";
import { checkedOf, countsOf, countsText, findingsOf, truncatedOf } from "./counts.js";

/** How much was found, and in how many documents; nothing in it comes from a document. */
export function totalOf(report: Report): string {
  const all = counted(report.documents.length, "document", "documents");
  const findings = findingsOf(report);
  const unreadable = report.documents.length - checkedOf(report).length;
  const truncated = truncatedOf(report);
  const found = countsText(countsOf(findings.map(({ diagnostic }) => diagnostic)), truncated);
  const none = truncated > 0 ? `${counted(truncated, "finding", "findings")} not listed` : "Nothing found";
  const wrong = new Set(findings.map(({ document }) => document)).size;
  const parts = [
    findings.length > 0 ? `${found} in ${wrong} of ${all}` : `${none} in ${all}`,
    unreadable > 0 ? `${unreadable} not readable` : "",
  ];
  return parts.filter(Boolean).join(", ");
}

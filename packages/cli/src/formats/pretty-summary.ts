import { counted } from "../notes.js";
import type { Paint } from "../paint.js";
import type { Report } from "../report.js";
import { checkedOf, countsOf, countsText, findingsOf, truncatedOf } from "./counts.js";
import { colours, isFixable } from "./diagnostic-text.js";
import { rowsById, rowsByRule, timesText } from "./summaries.js";
import { textTable } from "./text-table.js";

/** The tables and the sum of a report, where there is more of it than is seen at a glance. */
export function summaryText(report: Report, paint: Paint): string[] {
  const blocks = [byId(report, paint), byRule(report, paint), sum(report, paint)];
  return blocks.flatMap((block) => (block.length > 0 ? ["", ...block] : []));
}

function byId({ documents }: Report, paint: Paint): string[] {
  if (documents.length < 2) return [];
  const rows = rowsById(documents).map(({ name, documents, strict, open }) => [
    name,
    documents,
    strict,
    open,
  ]);
  const [head = "", ...lines] = textTable([["", "documents", "strict ✓", "open ✓"], ...rows]);
  return [paint("dim", head), ...lines.slice(0, -1), paint("bold", lines.at(-1) ?? "")];
}

function byRule(report: Report, paint: Paint): string[] {
  const rules = rowsByRule(report);
  const findings = findingsOf(report).length;
  if (rules.length < 2 || (report.documents.length < 2 && findings < manyFindings)) return [];
  const rows = rules.map((rule) => [rule.code, rule.severity, timesText(rule), rule.files]);
  const [head = "", ...lines] = textTable([["", "severity", "findings", "files"], ...rows]);
  const painted = lines.map((line, index) => {
    const { severity } = rules[index] ?? { severity: "info" };
    return line.replace(`  ${severity} `, `  ${paint(colours[severity], severity)} `);
  });
  return [paint("dim", head), ...painted];
}

/** So many are not seen at a glance, though they be of one document. */
const manyFindings = 10;

function sum(report: Report, paint: Paint): string[] {
  const findings = findingsOf(report);
  const documents = checkedOf(report);
  const ignored = documents.reduce((sum, document) => sum + document.ignored, 0);
  const further =
    ignored > 0 ? [`${counted(ignored, "finding is", "findings are")} ignored, as configured.`] : [];
  if (findings.length === 0) return further;
  const wrong = documents.filter(({ diagnostics }) => diagnostics.length > 0).length;
  const counts = countsOf(findings.map(({ diagnostic }) => diagnostic));
  const found = countsText(counts, truncatedOf(report));
  const where =
    documents.length === 1 ? "" : ` in ${wrong} of ${counted(documents.length, "document", "documents")}`;
  const fixable = findings.filter(({ diagnostic }) => isFixable(diagnostic)).length;
  const [worst] = rowsByRule(report);
  return [
    `${paint("bold", found)}${where}.${fixText(fixable, findings.length)}`,
    ...further,
    paint("dim", `nodeinfo explain ${worst?.code} says more of a rule.`),
  ];
}

function fixText(fixable: number, all: number): string {
  if (fixable === 0) return "";
  if (fixable < all) return ` --fix mends ${fixable} of them.`;
  return all === 1 ? " --fix mends it." : " --fix mends all of them.";
}

import { wrap } from "@nodeinfo-kit/lint/terminal";
import type { Report } from "../check/report.js";
import { counted } from "../counted.js";
import type { Paint } from "../terminal.js";
import { textTable } from "../text-table.js";
import {
  checkedOf,
  countsOf,
  countsText,
  type Finding,
  findingsOf,
  isChecked,
  omittedCountOf,
} from "./counts.js";
import { appliedTo, colours } from "./diagnostic-text.js";
import type { FormatContext } from "./format.js";
import { rowsById, rowsByRule, timesText } from "./summaries.js";

/** The summary of a report: tables if it is long, and the total. */
export function summaryText(report: Report, context: FormatContext): string[] {
  const { paint } = context;
  const blocks = [byId(report, paint), byRule(report, paint), total(report, context)];
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

/** From this many findings on, even a single document gets a table of rules. */
const manyFindings = 10;

function total(report: Report, { paint, width, isFixRefused = false }: FormatContext): string[] {
  const findings = findingsOf(report);
  const uncounted = uncountedText(report);
  if (findings.length === 0) return uncounted;
  const documents = checkedOf(report);
  const wrong = documents.filter(({ diagnostics }) => diagnostics.length > 0).length;
  const counts = countsOf(findings.map(({ diagnostic }) => diagnostic));
  const found = countsText(counts, omittedCountOf(report));
  const where =
    documents.length === 1 ? "" : ` in ${wrong} of ${counted(documents.length, "document", "documents")}`;
  const cures = [isFixRefused ? "" : fixText(findings), hiddenText(findings)].filter(Boolean);
  const [first = "", ...others] = wrap([`${found}${where}.`, ...cures].join(" "), width);
  const [worst] = rowsByRule(report);
  return [
    first.startsWith(found) ? `${paint("bold", found)}${first.slice(found.length)}` : first,
    ...others,
    ...uncounted,
    paint("dim", `For details: nodeinfo explain ${worst?.code}`),
  ];
}

/** Sentences about what the counts do not include. */
function uncountedText({ documents }: Report): string[] {
  const ignored = documents.reduce((sum, each) => sum + (isChecked(each) ? each.ignored : 0), 0);
  const unreadable = documents.filter((each) => !isChecked(each)).length;
  const lines: string[] = [];
  if (ignored > 0)
    lines.push(`${counted(ignored, "finding is", "findings are")} ignored by the configuration.`);
  // For a single document, the line above already reports it.
  if (unreadable > 0 && documents.length > 1)
    lines.push(`${counted(unreadable, "file", "files")} could not be read.`);
  return lines;
}

function fixText(findings: readonly Finding[]): string {
  const count = (how: "safe" | "unsafe") =>
    findings.filter(({ diagnostic }) => appliedTo(diagnostic, how)).length;
  const [safe, all] = [count("safe"), count("unsafe")];
  if (all === 0) return "";
  if (safe === all) return `--fix can fix ${ofThem(safe, findings)}.`;
  if (safe === 0) return `--fix --unsafe can fix ${ofThem(all, findings)}.`;
  return `--fix can fix ${safe} of them, --fix --unsafe ${all}.`;
}

function ofThem(count: number, findings: readonly Finding[]): string {
  // If some findings are not listed, these are not all.
  const isAll = findings.length === count && !findings.some(({ document }) => document.omittedCount > 0);
  if (!isAll) return `${count} of them`;
  return count === 1 ? "it" : "all of them";
}

/** A note that fixing a syntax error may reveal more findings, unless a finding already states how many. */
function hiddenText(findings: readonly Finding[]): string {
  const documents = new Set(
    findings.flatMap(({ diagnostic, document }) => (notJson.has(diagnostic.code) ? [document] : [])),
  );
  for (const { diagnostic, document } of findings)
    if (diagnostic.args.hidden !== undefined) documents.delete(document);
  if (documents.size === 0) return "";
  return documents.size === 1 && new Set(findings.map(({ document }) => document)).size === 1
    ? "Its properties are checked once it is valid JSON."
    : "Properties are checked once a document is valid JSON.";
}

/** Rules for input that was meant to be JSON, but is not. */
const notJson: ReadonlySet<string> = new Set(["json/syntax", "json/trailing"]);

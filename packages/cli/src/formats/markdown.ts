import { excerpt, printable } from "@nodeinfo-kit/lint/terminal";
import type { Checked, CheckedDocument, Report } from "../check/report.js";
import { counted } from "../counted.js";
import { painter } from "../terminal.js";
import { countsOf, countsText, findingsOf, hasFindings, isChecked } from "./counts.js";
import { diagnosticText } from "./diagnostic-text.js";
import type { Format, FormatContext } from "./format.js";
import { escapeCiCommands } from "./format.js";
import { cellCode, codeBlock, html } from "./markdown-text.js";
import { namer } from "./places.js";
import { rowsByRule, timesText, totalOf } from "./summaries.js";

/**
 * Renders a report as Markdown for a pull request comment or a job summary: the total, tables of documents and rules, and
 * collapsed sections with each finding. Text from documents is always inside code, where nothing is markup.
 */
export const markdown: Format = (report, shown) => {
  const context = { ...shown, isFixRefused: report.isFixRefused };
  const nameOf = namer(report.documents, (file) => excerpt(printable(file), maxName));
  const wrong = report.documents.filter((document) => !isChecked(document) || hasFindings(document));
  const parts = [`### ${totalOf(report)}`, documentsTable(wrong, nameOf), rulesTable(report)].filter(Boolean);
  const ignores = report.unusedIgnores
    .slice(0, maxListed)
    .map((sentence) => excerpt(printable(sentence), maxName));
  if (ignores.length > 0) parts.push(codeBlock(ignores));
  let room = maxCharacters - parts.join("\n\n").length;
  for (const [index, document] of wrong.entries()) {
    const details = detailsOf(document, nameOf(document), wrong.length === 1, context);
    room -= details.length;
    if (room < 0) {
      parts.push(
        `The report is too long for the findings in ${counted(wrong.length - index, "more document", "more documents")}.`,
      );
      break;
    }
    parts.push(details);
  }
  return escapeCiCommands(parts.join("\n\n"));
};

/** A comment on GitHub may have 65,536 characters. */
const maxCharacters = 60_000;
const maxRows = 50;
/** How many findings of one document are shown. */
const maxListed = 20;
const maxName = 200;

function documentsTable(documents: readonly Checked[], nameOf: (document: Checked) => string): string {
  if (documents.length === 0) return "";
  const rows = documents.slice(0, maxRows).map((document) => rowOf(document, cellCode(nameOf(document))));
  const more =
    documents.length > maxRows ? [row([`and ${documents.length - maxRows} more`, "", "", "", ""])] : [];
  return table(["document", "is", "strict", "open", "found"], [...rows, ...more]);
}

function rowOf(document: Checked, name: string): string {
  if (!isChecked(document)) return row([name, "", "", "", "not readable"]);
  const { id = "unknown", software = "", isValid, diagnostics, omittedCount } = document;
  const mark = (valid: boolean) => (valid ? "✓" : "✗");
  const is = `${id} ${cellCode(excerpt(printable(software)))}`.trim();
  const found = countsText(countsOf(diagnostics), omittedCount);
  return row([name, is, mark(isValid.strict), mark(isValid.open), found]);
}

function rulesTable(report: Report): string {
  const pages = new Map(findingsOf(report).map(({ diagnostic: { code, docsUrl } }) => [code, docsUrl]));
  if (pages.size === 0) return "";
  const rows = rowsByRule(report).map((rule) =>
    row([`[${rule.code}](${pages.get(rule.code)})`, rule.severity, timesText(rule), String(rule.files)]),
  );
  return table(["rule", "severity", "findings", "files"], rows);
}

function table(head: readonly string[], rows: readonly string[]): string {
  return [row(head), row(head.map(() => "---")), ...rows].join("\n");
}

function row(cells: readonly string[]): string {
  return `| ${cells.join(" | ")} |`;
}

function detailsOf(document: Checked, name: string, isOpen: boolean, context: FormatContext): string {
  const lines = isChecked(document)
    ? findingsText(document, context)
    : [`error: ${printable(document.message)}`];
  const summary = `<summary><code>${html(name)}</code></summary>`;
  return `<details${isOpen ? " open" : ""}>\n${summary}\n\n${codeBlock(lines)}\n\n</details>`;
}

function findingsText(document: CheckedDocument, context: FormatContext): string[] {
  const plain = { ...context, paint: painter(false), hasLinks: false, width: 100 };
  const listed = document.diagnostics.slice(0, maxListed);
  const blocks = listed.map((diagnostic) => diagnosticText(diagnostic, document, plain));
  const more = document.diagnostics.length - listed.length + document.omittedCount;
  if (more > 0) blocks.push([`and ${more} more`]);
  return blocks.flatMap((block, index) => (index === 0 ? block : ["", ...block]));
}

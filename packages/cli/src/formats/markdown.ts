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
 * Writes a report as Markdown, for a comment on a pull request or the summary of a job: how much was found, in which documents, by
 * which rules, and folded away each finding with its place. What comes from documents stands in code only, where nothing is markup.
 */
export const markdown: Format = (report, shown) => {
  const context = { ...shown, isFixRefused: report.isFixRefused };
  const nameOf = namer(report.documents, (file) => excerpt(printable(file), mostOfName));
  const wrong = report.documents.filter((document) => !isChecked(document) || hasFindings(document));
  const parts = [`### ${totalOf(report)}`, documentsTable(wrong, nameOf), rulesTable(report)].filter(Boolean);
  const ignores = report.unusedIgnores
    .slice(0, mostListed)
    .map((sentence) => excerpt(printable(sentence), mostOfName));
  if (ignores.length > 0) parts.push(codeBlock(ignores));
  let room = mostCharacters - parts.join("\n\n").length;
  for (const [index, document] of wrong.entries()) {
    const details = detailsOf(document, nameOf(document), wrong.length === 1, context);
    room -= details.length;
    if (room < 0) {
      parts.push(
        `There is no room for the findings in ${counted(wrong.length - index, "document", "documents")} more.`,
      );
      break;
    }
    parts.push(details);
  }
  return escapeCiCommands(parts.join("\n\n"));
};

/** GitHub takes 65,536 characters for a comment. */
const mostCharacters = 60_000;
const mostRows = 50;
/** So many findings of one document are shown. */
const mostListed = 20;
const mostOfName = 200;

function documentsTable(documents: readonly Checked[], nameOf: (document: Checked) => string): string {
  if (documents.length === 0) return "";
  const rows = documents.slice(0, mostRows).map((document) => rowOf(document, cellCode(nameOf(document))));
  const more =
    documents.length > mostRows ? [row([`and ${documents.length - mostRows} more`, "", "", "", ""])] : [];
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
  const listed = document.diagnostics.slice(0, mostListed);
  const blocks = listed.map((diagnostic) => diagnosticText(diagnostic, document, plain));
  const more = document.diagnostics.length - listed.length + document.omittedCount;
  if (more > 0) blocks.push([`and ${more} more`]);
  return blocks.flatMap((block, index) => (index === 0 ? block : ["", ...block]));
}

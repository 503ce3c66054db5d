import { printable, wrap } from "@nodeinfo-kit/lint/terminal";
import type { Checked, CheckedDocument, Report } from "../check/report.js";
import { pad } from "../text-table.js";
import { hasFindings, isChecked } from "./counts.js";
import { colours, diagnosticText } from "./diagnostic-text.js";
import type { Format, FormatContext } from "./format.js";
import { escapeCiCommands } from "./format.js";
import { headline, nameWidth, quietLine, unreadableLines } from "./headline.js";
import { namer } from "./places.js";
import { summaryText } from "./pretty-summary.js";

/** Renders a report for people: a line for each document, its findings, and a summary at the end. */
export const pretty: Format = (report, shown) => {
  const context = { ...shown, isFixRefused: report.isFixRefused };
  const nameOf = namer(report.documents, printable);
  const names = nameWidth(report.documents.filter(isQuiet).map(nameOf), context.width);
  const lines: string[] = [];
  let wasApart = false;
  for (const document of report.documents) {
    // Blank lines surround a document with findings, but not one without.
    const isApart = !isQuiet(document);
    if (lines.length > 0 && (wasApart || isApart)) lines.push("");
    wasApart = isApart;
    if (isQuiet(document)) lines.push(quietLine(document, pad(nameOf(document), names), context));
    else lines.push(...detailsOf(document, nameOf(document), context));
  }
  return escapeCiCommands(
    [...lines, ...ignoresText(report, context), ...summaryText(report, context)].join("\n"),
  );
};

function isQuiet(document: Checked): document is CheckedDocument {
  return isChecked(document) && !hasFindings(document);
}

function detailsOf(document: Checked, name: string, context: FormatContext): string[] {
  if (!isChecked(document)) return unreadableLines(document, context);
  const { diagnostics, omittedCount } = document;
  const lines = diagnostics.flatMap((diagnostic) => ["", ...diagnosticText(diagnostic, document, context)]);
  const more = omittedCount > 0 ? ["", `and ${omittedCount} more`] : [];
  return [...headline(document, name, context), ...lines, ...more];
}

function ignoresText({ unusedIgnores }: Report, { paint, width }: FormatContext): string[] {
  return unusedIgnores.flatMap((sentence) => {
    const head = "warning:";
    const [first = "", ...others] = wrap(`${head} ${printable(sentence)}`, width, "  ");
    return ["", `${paint("bold", paint(colours.warning, head))}${first.slice(head.length)}`, ...others];
  });
}

import { printable, wrap } from "@nodeinfo-kit/lint/terminal";
import type { Checked, Report } from "../report.js";
import { hasFindings, isChecked } from "./counts.js";
import { colours, diagnosticText } from "./diagnostic-text.js";
import type { Format, FormatContext } from "./format.js";
import { headline, nameWidth, quietLine, unreadableLines } from "./headline.js";
import { inert } from "./inert.js";
import { summaryText } from "./pretty-summary.js";

/** Writes a report for people: a line a document, what was found under it, and at the end how much there is of what. */
export const pretty: Format = (report, context) => {
  const names = nameWidth(report.documents, context.width);
  const lines: string[] = [];
  let wasApart = false;
  for (const document of report.documents) {
    const isQuiet = isChecked(document) && !hasFindings(document);
    // A document with findings is set apart; those without stand line by line.
    if (lines.length > 0 && (wasApart || !isQuiet)) lines.push("");
    wasApart = !isQuiet;
    if (isQuiet) lines.push(quietLine(document, names, context));
    else lines.push(...detailsOf(document, context));
  }
  return inert([...lines, ...ignoresText(report, context), ...summaryText(report, context.paint)].join("\n"));
};

function detailsOf(document: Checked, context: FormatContext): string[] {
  if (!isChecked(document)) return unreadableLines(document, context);
  const { diagnostics, truncated } = document;
  const lines = diagnostics.flatMap((diagnostic) => ["", ...diagnosticText(diagnostic, document, context)]);
  return [...headline(document, context), ...lines, ...(truncated > 0 ? ["", `and ${truncated} more`] : [])];
}

function ignoresText({ unusedIgnores }: Report, { paint, width }: FormatContext): string[] {
  return unusedIgnores.flatMap((sentence) => {
    const head = "warning:";
    const [first = "", ...others] = wrap(`${head} ${printable(sentence)}`, width, "  ");
    return ["", `${paint("bold", paint(colours.warning, head))}${first.slice(head.length)}`, ...others];
  });
}

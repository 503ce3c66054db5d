import { displayWidth, excerpt, printable, wrap } from "@nodeinfo-kit/lint/terminal";
import type { CheckedDocument, UnreadableFile } from "../check/report.js";
import type { Paint } from "../terminal.js";
import { countsOf, countsText, worstOf } from "./counts.js";
import { colours } from "./diagnostic-text.js";
import type { FormatContext } from "./format.js";

const resultsWidth = "strict ✓  open ✓".length;

/** The width of the name column for documents without findings. It leaves room for the results after it. */
export function nameWidth(names: readonly string[], width: number): number {
  const widest = names.reduce((widest, name) => Math.max(widest, displayWidth(name)), 0);
  return Math.min(widest, Math.max(0, width - resultsWidth - 4));
}

/** The line of a document without findings: a check mark, its name and results, and as much about it as fits. */
export function quietLine(document: CheckedDocument, name: string, { paint, width }: FormatContext): string {
  const about = cut(aboutOf(document), width - displayWidth(name) - resultsWidth - 6);
  return `${paint("green", "✓")} ${[name, results(document, paint), about].filter(Boolean).join("  ")}`;
}

/** The headline of a document with findings: the same and their count, on two lines if they do not fit on one. */
export function headline(document: CheckedDocument, name: string, { paint, width }: FormatContext): string[] {
  const counts = countsOf(document.diagnostics);
  // No examined finding counts, but others are omitted.
  const worst = worstOf(counts) ?? "warning";
  const sign = { error: "✗", warning: "!", info: "✓" }[worst];
  const found = countsText(counts, document.omittedCount);
  const about = aboutOf(document);
  const used = displayWidth(name) + resultsWidth + displayWidth(found) + 8;
  const isOneLine = used + displayWidth(about) <= width;
  const start = `${paint(worst === "info" ? "green" : colours[worst], sign)} ${paint("bold", name)}`;
  const others = [
    results(document, paint),
    isOneLine ? about : cut(about, width - resultsWidth - displayWidth(found) - 6),
    paint(colours[worst], found),
  ].filter(Boolean);
  return isOneLine ? [[start, ...others].join("  ")] : [start, `  ${others.join("  ")}`];
}

/** The lines for a file that could not be read. */
export function unreadableLines(
  { file, message }: UnreadableFile,
  { paint, width }: FormatContext,
): string[] {
  const name = printable(file);
  const text = printable(message);
  const start = `${paint("red", "✗")} ${paint("bold", name)}`;
  if (displayWidth(name) + displayWidth(text) + 4 <= width) return [`${start}  ${paint("red", text)}`];
  return [start, ...wrap(text, width - 2).map((line) => `  ${paint("red", line)}`)];
}

function results({ isValid: { strict, open } }: CheckedDocument, paint: Paint): string {
  const mark = (valid: boolean) => (valid ? paint("green", "✓") : paint("red", "✗"));
  return `strict ${mark(strict)}  open ${mark(open)}`;
}

/** The type of a document, and its software. */
function aboutOf({ id, software = "" }: CheckedDocument): string {
  return `${id ?? "unknown"}  ${printable(excerpt(software))}`.trimEnd();
}

/** As much of a text as fits; empty if not even the first word does. */
function cut(text: string, room: number): string {
  if (displayWidth(text) <= room) return text;
  const [word = ""] = text.split(" ");
  if (room < displayWidth(word)) return "";
  const [line = ""] = wrap(text, Math.max(room - 1, displayWidth(word)));
  return line === word ? line : `${line}…`;
}

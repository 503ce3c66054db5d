import type { Diagnostic, Severity, Suggestion } from "@nodeinfo-kit/lint";
import { codeFrame } from "@nodeinfo-kit/lint/code-frame";
import { printable, wrap } from "@nodeinfo-kit/lint/terminal";
import type { Style } from "../paint.js";
import type { CheckedDocument } from "../report.js";
import type { FormatContext } from "./format.js";
import { placeOf } from "./place.js";

/** The colour of each severity. */
export const colours = { error: "red", warning: "yellow", info: "cyan" } satisfies Record<Severity, Style>;

/** Writes a diagnostic for people: what, where, and how to mend it. */
export function diagnosticText(
  diagnostic: Diagnostic,
  document: CheckedDocument,
  context: FormatContext,
): string[] {
  const { severity, code } = diagnostic;
  const head = `${severity}[${code}]:`;
  const [first = "", ...others] = wrap(
    `${head} ${printable(messageBesideHelp(diagnostic))}`,
    context.width,
    "  ",
  );
  // Painted after it is wrapped: what is painted has columns that are not seen.
  const label = context.paint("bold", context.paint(colours[severity], linked(head, diagnostic, context)));
  return [`${label}${first.slice(head.length)}`, ...others, ...frame(diagnostic, document, context)];
}

/** The message, but for a last sentence that the help says again. */
export function messageBesideHelp({ message, suggestions }: Diagnostic): string {
  const again = suggestions.map(({ title }) => ` ${title}.`).find((sentence) => message.endsWith(sentence));
  return again === undefined ? message : message.slice(0, -again.length);
}

function linked(head: string, { docs }: Diagnostic, { hasLinks }: FormatContext): string {
  return hasLinks ? `\u001b]8;;${printable(docs)}\u0007${head}\u001b]8;;\u0007` : head;
}

function frame(diagnostic: Diagnostic, document: CheckedDocument, { paint, width }: FormatContext): string[] {
  const { range, severity, related } = diagnostic;
  const { line, column } = placeOf(diagnostic, document);
  const start = { offset: 0, line: 1, column: 1 };
  const mark = colours[severity];
  const styles = { margin: "dim", context: "dim", mark, related: "blue", note: "bold" } as const;
  return codeFrame(document.text, range ?? { start, end: start }, {
    title: `${printable(document.file)}:${line}:${column}`,
    firstLine: document.firstLine,
    width,
    related: related.flatMap(({ range, message }) => (range ? [{ range, label: printable(message) }] : [])),
    notes: notesOf(diagnostic),
    paint: (part, text) => paint(styles[part], text),
  });
}

function notesOf(diagnostic: Diagnostic): { label: string; text: string }[] {
  const { related, suggestions } = diagnostic;
  const elsewhere = related.filter(({ range }) => range === undefined);
  return [
    ...elsewhere.map(({ message }) => ({ label: "note", text: printable(message) })),
    ...suggestions.map((suggestion, index) => ({
      label: "help",
      text: helpText(suggestion, index === 0 && isFixable(diagnostic)),
    })),
  ];
}

/** What a suggestion does, and whether `--fix` does it. */
function helpText({ title }: Suggestion, isDone: boolean): string {
  return `${printable(title)}${isDone ? " (--fix does it)" : ""}`;
}

/** Whether `--fix` mends it: it takes the best suggestion, if that is safe. */
export function isFixable({ suggestions: [best] }: Diagnostic): boolean {
  return best?.isSafe === true && best.edits.length > 0;
}

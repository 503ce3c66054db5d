import type { Diagnostic, Severity, Suggestion } from "@nodeinfo-kit/lint";
import { codeFrame } from "@nodeinfo-kit/lint/code-frame";
import { printable, wrap } from "@nodeinfo-kit/lint/terminal";
import type { CheckedDocument } from "../check/report.js";
import type { Style } from "../terminal.js";
import type { FormatContext } from "./format.js";
import { placeOf } from "./places.js";

/** The colour of each severity. */
export const colours = { error: "red", warning: "yellow", info: "cyan" } satisfies Record<Severity, Style>;

/** Renders a diagnostic for people: what is wrong, where, and how to fix it. */
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
  // Coloured after wrapping, because escape sequences would count as columns.
  const label = context.paint("bold", context.paint(colours[severity], linked(head, diagnostic, context)));
  return [`${label}${first.slice(head.length)}`, ...others, ...frame(diagnostic, document, context)];
}

/** The message without the sentence that the help repeats: the last one, or the one before the count of hidden findings. */
export function messageBesideHelp({ message, suggestions, args }: Diagnostic): string {
  const [visible = message, hidden = ""] = args.hidden === undefined ? [] : splitAtHidden(message);
  const again = suggestions.map(({ title }) => ` ${title}.`).find((sentence) => visible.endsWith(sentence));
  return again === undefined ? message : visible.slice(0, -again.length) + hidden;
}

function splitAtHidden(message: string): [string, string] {
  const at = message.search(/ \d+ more findings? follows? once [^.]*\.$/);
  return at < 0 ? [message, ""] : [message.slice(0, at), message.slice(at)];
}

function linked(head: string, { docsUrl }: Diagnostic, { hasLinks }: FormatContext): string {
  return hasLinks ? `\u001b]8;;${printable(docsUrl)}\u0007${head}\u001b]8;;\u0007` : head;
}

function frame(diagnostic: Diagnostic, document: CheckedDocument, context: FormatContext): string[] {
  const { paint, width, isFixRefused = false } = context;
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
    notes: notesOf(diagnostic, isFixRefused),
    paint: (part, text) => paint(styles[part], text),
  });
}

function notesOf(diagnostic: Diagnostic, isFixRefused: boolean): { label: string; text: string }[] {
  const { related, suggestions, code } = diagnostic;
  const elsewhere = related.filter(({ range }) => range === undefined);
  const helps = suggestions.map((suggestion) => {
    const option = isFixRefused ? undefined : optionFor(suggestion, diagnostic);
    return `${printable(suggestion.title)}${option === undefined ? "" : ` (applied by ${option})`}`;
  });
  if (code === "document/unknown")
    helps.push('Specify the type with --as ID ("nodeinfo schema" lists the IDs)');
  return [
    ...elsewhere.map(({ message }) => ({ label: "note", text: printable(message) })),
    ...helps.map((text) => ({ label: "help", text })),
  ];
}

/** The options with which `check` applies a suggestion. */
function optionFor(suggestion: Suggestion, diagnostic: Diagnostic): string | undefined {
  if (suggestion === appliedTo(diagnostic, "safe")) return "--fix";
  return suggestion === appliedTo(diagnostic, "unsafe") ? "--fix --unsafe" : undefined;
}

/** The suggestion that is applied: the first safe one, or with `--unsafe` the first. */
export function appliedTo({ suggestions }: Diagnostic, how: "safe" | "unsafe"): Suggestion | undefined {
  const best = suggestions.find(({ isSafe }) => isSafe || how === "unsafe");
  return best && best.edits.length > 0 ? best : undefined;
}

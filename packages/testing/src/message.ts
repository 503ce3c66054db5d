import { type Diagnostic, type LintResult, type Severity, severities } from "@nodeinfo-kit/lint";
import { codeFrame } from "@nodeinfo-kit/lint/code-frame";
import { printable } from "@nodeinfo-kit/lint/terminal";
import type { Judgement } from "./judge.js";

/** Puts a part of a message in the colour that the runner has for it. */
export type Paint = (part: Severity | "dim", text: string) => string;

/** A failure says no more than a person reads. */
const mostShown = 10;

/** Says why a value is not the document that was expected: how much is wrong, and then each place, the worst first. */
export function failureOf(judgement: Judgement, paint: Paint): string {
  const { expected, reason, refused = [], id, text, diagnostics, omittedCount } = judgement;
  if (reason !== undefined) return `expected ${expected}, but the value ${reason}.`;
  const shown = severities
    .flatMap((severity) => diagnostics.filter((each) => each.severity === severity))
    .slice(0, mostShown);
  const more = diagnostics.length - shown.length + omittedCount;
  return [
    `expected ${expected}, but ${judgedAs(expected, id)}it has ${countsOf(diagnostics, omittedCount, refused.length)}:`,
    ...refused.flatMap((sentence) => ["", `${paint("error", "error")}: ${sentence}`]),
    ...shown.flatMap((diagnostic) => ["", ...linesOf(diagnostic, text, paint)]),
    ...(more > 0 ? ["", `and ${more} more`] : []),
  ].join("\n");
}

/** Says why a value that should not be a document is one all the same: what it says, and that nothing in it is an error. */
export function successOf({ expected, id, profile, facts, diagnostics }: Judgement): string {
  const { name, version } = facts?.software ?? {};
  const software = name === undefined ? "" : ` of ${printable([name, version].join(" ").trim())}`;
  const found = diagnostics.length === 0 ? "nothing" : `no error, only ${countsOf(diagnostics)}`;
  return `expected anything but ${expected}, but it is one${software}: the ${profile} schema ${id} accepts it, and the rules find ${found}.`;
}

/** Which version a document was taken for, where none was named. */
function judgedAs(expected: string, id: Judgement["id"]): string {
  return id !== undefined && expected.endsWith("a document of NodeInfo") ? `as ${id} ` : "";
}

/** How many there are of each severity, such as `2 errors and 1 warning`. */
function countsOf(diagnostics: LintResult["diagnostics"], omittedCount = 0, otherErrors = 0): string {
  const counts = severities.flatMap((severity) => {
    const others = severity === "error" ? otherErrors : 0;
    const count = diagnostics.filter((each) => each.severity === severity).length + others;
    return count === 0 ? [] : [`${count} ${count === 1 || severity === "info" ? severity : `${severity}s`}`];
  });
  if (omittedCount > 0) counts.push(`${omittedCount} more`);
  const last = counts.pop() ?? "";
  return counts.length < 2 ? [...counts, last].join(" and ") : `${counts.join(", ")}, and ${last}`;
}

function linesOf(diagnostic: Diagnostic, text: string, paint: Paint): string[] {
  const { severity, code, message, range, suggestions } = diagnostic;
  const [suggestion] = suggestions;
  const frame = range
    ? codeFrame(text, range, {
        paint: (part, text) => paint(part === "mark" ? severity : "dim", text),
      })
    : [];
  return [
    `${paint(severity, `${severity}[${code}]`)}: ${message}`,
    ...frame,
    // Most messages end with the first suggestion.
    ...(suggestion && !message.includes(suggestion.title) ? [`help: ${suggestion.title}`] : []),
  ];
}

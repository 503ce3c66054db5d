import { type Diagnostic, type LintResult, type Severity, severities } from "@nodeinfo-kit/lint";
import { codeFrame } from "@nodeinfo-kit/lint/code-frame";
import { printable } from "@nodeinfo-kit/lint/terminal";
import type { CheckResult } from "./check.js";

/** Colours a part of a message as the runner does. */
export type Paint = (part: Severity | "dim", text: string) => string;

/** A failure shows no more diagnostics than a person reads. */
const maxShown = 10;

/** Explains why a value is not the expected document: the counts, then each diagnostic, the most severe first. */
export function failureOf(result: CheckResult, paint: Paint): string {
  const { expected, reason, refused = [], id, text, diagnostics, omittedCount } = result;
  if (reason !== undefined) return `expected ${expected}, but the value ${reason}.`;
  const shown = severities
    .flatMap((severity) => diagnostics.filter((each) => each.severity === severity))
    .slice(0, maxShown);
  const more = diagnostics.length - shown.length + omittedCount;
  return [
    `expected ${expected}, but ${checkedAs(expected, id)}it has ${countsOf(diagnostics, omittedCount, refused.length)}:`,
    ...refused.flatMap((sentence) => ["", `${paint("error", "error")}: ${sentence}`]),
    ...shown.flatMap((diagnostic) => ["", ...linesOf(diagnostic, text, paint)]),
    ...(more > 0 ? ["", `and ${more} more`] : []),
  ].join("\n");
}

/** Explains why a value that should not be a document is one. */
export function successOf({ expected, id, profile, facts, diagnostics }: CheckResult): string {
  const { name, version } = facts?.software ?? {};
  const software = name === undefined ? "" : ` (${printable([name, version].join(" ").trim())})`;
  const found =
    diagnostics.length === 0 ? "no rule reports anything" : `the rules report only ${countsOf(diagnostics)}`;
  return `expected the value not to be ${expected}, but it is one${software}: it is valid against the ${profile} schema ${id}, and ${found}.`;
}

/** The version that a document was checked as, if the test names none. */
function checkedAs(expected: string, id: CheckResult["id"]): string {
  return id !== undefined && expected.endsWith("a valid NodeInfo document") ? `as ${id} ` : "";
}

/** The count of each severity, such as `2 errors and 1 warning`. */
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

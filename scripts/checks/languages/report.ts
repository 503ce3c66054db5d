import type { Comparison } from "./compare.ts";
import type { Language } from "./languages.ts";

/** The result of a language: its engine was compared with the vectors, or was not run. */
export type Outcome = Comparison | { notRun: string };

/** Returns the lines to print for a language. */
export function reportOutcome({ name, engine, dialect }: Language, outcome: Outcome): string[] {
  const title = `${name}, ${engine}`;
  if ("notRun" in outcome) return [`NOT RUN: ${title} (${outcome.notRun})`];
  const { agreed, explained, errors } = outcome;
  const count = `${agreed} vectors agree in ${dialect}${explained > 0 ? `, ${explained} differ as explained` : ""}`;
  if (errors.length === 0) return [`✓ ${title}: ${count}`];
  const shown = errors.slice(0, 20).map((error) => `  ${error}`);
  const more = errors.length > shown.length ? [`  … and ${errors.length - shown.length} more`] : [];
  return [`✗ ${title}: ${count}. Errors: ${errors.length}`, ...shown, ...more];
}

/** Whether the check has passed. A language that was not run is tolerated only if not all are required. */
export function hasPassed(outcomes: Outcome[], all: boolean): boolean {
  return outcomes.every((outcome) => ("notRun" in outcome ? !all : outcome.errors.length === 0));
}

/** Returns the last line: how many engines were run, and which were not. */
export function summary(outcomes: Map<Language, Outcome>): string {
  const notRun = [...outcomes].filter(([, outcome]) => "notRun" in outcome).map(([{ id }]) => id);
  const ran = `${outcomes.size - notRun.length} of ${outcomes.size} engines in other languages were run.`;
  return notRun.length > 0 ? `${ran} NOT RUN, so not tested here: ${notRun.join(", ")}.` : ran;
}

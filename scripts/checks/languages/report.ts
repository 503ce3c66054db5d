import type { Comparison } from "./compare.ts";
import type { Language } from "./languages.ts";

/** What became of a language: its engine was compared with the vectors, or it was not run. */
export type Outcome = Comparison | { notRun: string };

/** The lines that say what became of a language. */
export function reportOutcome({ name, engine, dialect }: Language, outcome: Outcome): string[] {
  const title = `${name}, ${engine}`;
  if ("notRun" in outcome) return [`NOT RUN: ${title} (${outcome.notRun})`];
  const { agreed, explained, faults } = outcome;
  const count = `${agreed} vectors agree in ${dialect}${explained > 0 ? `, ${explained} differ as explained` : ""}`;
  if (faults.length === 0) return [`✓ ${title}: ${count}`];
  const shown = faults.slice(0, 20).map((fault) => `  ${fault}`);
  const more = faults.length > shown.length ? [`  … and ${faults.length - shown.length} more`] : [];
  return [`✗ ${title}: ${count}. Faults: ${faults.length}`, ...shown, ...more];
}

/** Whether the check has passed. What was not run never passes: it is let go where not all languages are asked for. */
export function hasPassed(outcomes: Outcome[], all: boolean): boolean {
  return outcomes.every((outcome) => ("notRun" in outcome ? !all : outcome.faults.length === 0));
}

/** The last line: how many engines were run, and which were not. */
export function summary(outcomes: Map<Language, Outcome>): string {
  const notRun = [...outcomes].filter(([, outcome]) => "notRun" in outcome).map(([{ id }]) => id);
  const ran = `${outcomes.size - notRun.length} of ${outcomes.size} engines of other languages were run.`;
  return notRun.length > 0 ? `${ran} NOT RUN, so nothing is known of them here: ${notRun.join(", ")}.` : ran;
}

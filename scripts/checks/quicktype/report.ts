import type { Difference, Kind } from "./differences.ts";

/** The result of a program for a document. */
export interface Outcome {
  id: string;
  differences: Difference[];
  /** Whether the strict validator accepts the program's output. False if there is none. */
  valid: boolean;
}

/** A known difference, in `deviations.json`. */
export interface Explanation {
  /** Names of the ways where it occurs. It must occur in each. */
  ways: string[];
  kind: Kind;
  /** The documents where it occurs. It must occur in each. Default: any document. */
  documents?: string[];
  /** The places where it occurs. It must occur at each. Default: any place. */
  at?: string[];
  /** Whether a document with it may have become invalid. */
  invalid: boolean;
  /** What happens, and why. Shown on the page. */
  cause: string;
}

/** The result of a way: the outcomes of its documents, or the missing program. */
export type Result = { way: string } & ({ outcomes: Outcome[] } | { missing: string });

/** Finds the errors of a way: unexplained differences, and explanations that do not occur. */
function findErrors(way: string, outcomes: Outcome[], explanations: Explanation[]): string[] {
  if (outcomes.length === 0) return ["no document was tested"];
  const known = explanations.filter(({ ways }) => ways.includes(way));
  const errors = outcomes.flatMap((outcome) => unexplained(outcome, known));
  return [...new Set([...errors, ...known.flatMap((explanation) => stale(explanation, outcomes))])];
}

function explains({ kind, documents, at }: Explanation, id: string, difference: Difference): boolean {
  if (kind !== difference.kind) return false;
  return (documents?.includes(id) ?? true) && (at?.includes(difference.at) ?? true);
}

function unexplained({ id, differences, valid }: Outcome, known: Explanation[]): string[] {
  const causes = (difference: Difference) =>
    known.filter((explanation) => explains(explanation, id, difference));
  const errors = differences
    .filter((difference) => causes(difference).length === 0)
    .map(({ kind, at }) => `${id}: "${kind}"${at && ` at ${at}`} is not explained`);
  if (!valid && !differences.flatMap(causes).some(({ invalid }) => invalid))
    errors.push(`${id}: the output is invalid, and no deviation explains it`);
  return errors;
}

/** Lists the places where an explanation should occur, but does not. */
function stale(explanation: Explanation, outcomes: Outcome[]): string[] {
  const { kind, documents = [], at = [], invalid } = explanation;
  const found = outcomes.flatMap(({ id, differences, valid }) =>
    differences
      .filter((difference) => explains(explanation, id, difference))
      .map((difference) => ({ id, valid, at: difference.at })),
  );
  const absent = [
    ...(found.length === 0 ? ["anywhere"] : []),
    ...documents.filter((id) => !found.some((one) => one.id === id)).map((id) => `in ${id}`),
    ...at.filter((place) => !found.some((one) => one.at === place)).map((place) => `at ${place}`),
    ...(invalid && found.every(({ valid }) => valid) ? ["in a document that became invalid"] : []),
  ];
  return absent.map((where) => `"${kind}" is explained, but does not occur ${where}`);
}

/** Returns the lines to print for a result, and whether it failed. A way that was not run never counts as passed. */
export function report(
  result: Result,
  explanations: Explanation[],
  all: boolean,
): { lines: string[]; failed: boolean } {
  if ("missing" in result)
    return { lines: [`NOT RUN: ${result.way} types (${result.missing} is missing)`], failed: all };
  const { way, outcomes } = result;
  const errors = findErrors(way, outcomes, explanations);
  const valid = outcomes.filter((outcome) => outcome.valid).length;
  const same = outcomes.filter(({ differences }) => differences.length === 0).length;
  const mark = errors.length > 0 ? "✗" : "✓";
  return {
    lines: [
      `${mark} ${way}: of ${outcomes.length} valid documents, ${valid} are still valid and ${same} unchanged`,
      ...errors.map((error) => `  ${error}`),
    ],
    failed: errors.length > 0,
  };
}

import type { Difference, Kind } from "./differences.ts";

/** What a program made of a document. */
export interface Outcome {
  id: string;
  differences: Difference[];
  /** Whether the strict validator accepts what the program wrote. False if it wrote nothing. */
  valid: boolean;
}

/** A known difference, in `deviations.json`. */
export interface Explanation {
  /** Names of the ways where it occurs. It must occur in each. */
  ways: string[];
  kind: Kind;
  /** The documents where it occurs, and it must occur in each. Without, any document. */
  documents?: string[];
  /** The places where it occurs, and it must occur in each. Without, any place. */
  at?: string[];
  /** Whether a document with it may have become invalid. */
  invalid: boolean;
  /** What happens, and why: for the reader of the page. */
  cause: string;
}

/** What became of a way: the documents that were tried, or the program that the machine lacks. */
export type Result = { way: string } & ({ outcomes: Outcome[] } | { missing: string });

/** The faults of a way: differences that nothing explains, and explanations of what does not occur. */
function judge(way: string, outcomes: Outcome[], explanations: Explanation[]): string[] {
  if (outcomes.length === 0) return ["no document was tried"];
  const known = explanations.filter(({ ways }) => ways.includes(way));
  const faults = outcomes.flatMap((outcome) => unexplained(outcome, known));
  return [...new Set([...faults, ...known.flatMap((explanation) => stale(explanation, outcomes))])];
}

function explains({ kind, documents, at }: Explanation, id: string, difference: Difference): boolean {
  if (kind !== difference.kind) return false;
  return (documents?.includes(id) ?? true) && (at?.includes(difference.at) ?? true);
}

function unexplained({ id, differences, valid }: Outcome, known: Explanation[]): string[] {
  const causes = (difference: Difference) =>
    known.filter((explanation) => explains(explanation, id, difference));
  const faults = differences
    .filter((difference) => causes(difference).length === 0)
    .map(({ kind, at }) => `${id}: "${kind}"${at && ` at ${at}`} is not explained`);
  if (!valid && !differences.flatMap(causes).some(({ invalid }) => invalid))
    faults.push(`${id}: what is written is invalid, and no deviation says so`);
  return faults;
}

/** What an explanation claims to occur, and does not. */
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
    ...(invalid && found.every(({ valid }) => valid) ? ["in a document that has become invalid"] : []),
  ];
  return absent.map((where) => `"${kind}" is explained, but does not occur ${where}`);
}

/** The lines to print of a result, and whether it is a failure. A way that did not run is never said to have passed. */
export function report(
  result: Result,
  explanations: Explanation[],
  all: boolean,
): { lines: string[]; failed: boolean } {
  if ("missing" in result)
    return { lines: [`NOT RUN: ${result.way} types (${result.missing} is missing)`], failed: all };
  const { way, outcomes } = result;
  const faults = judge(way, outcomes, explanations);
  const valid = outcomes.filter((outcome) => outcome.valid).length;
  const same = outcomes.filter(({ differences }) => differences.length === 0).length;
  const mark = faults.length > 0 ? "✗" : "✓";
  return {
    lines: [
      `${mark} ${way}: of ${outcomes.length} valid documents, ${valid} are still valid and ${same} the same`,
      ...faults.map((fault) => `  ${fault}`),
    ],
    failed: faults.length > 0,
  };
}

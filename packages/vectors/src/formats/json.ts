import { countResults } from "../count-results.js";
import { isAsExpected, type Outcome } from "../expected-failures.js";

/** Renders all results as JSON. Strings from the program are cut to 10,000 characters. */
export function json(outcomes: readonly Outcome[], command: readonly string[]): string {
  const report = {
    command,
    passed: isAsExpected(outcomes),
    counts: countResults(outcomes),
    cases: outcomes.map(describe),
  };
  // JSON.stringify escapes only some of the characters that control terminals; the rest are in strings.
  return `${JSON.stringify(report, null, 1).replace(/[\u007f-\u009f]/g, inJson)}\n`;
}

function describe({ case: one, verdict, isListed, isUnexpected, request, answer, errors }: Outcome) {
  return {
    name: one.name,
    kind: one.expected.kind,
    id: one.id,
    ...verdict,
    expectedToFail: isListed,
    unexpected: isUnexpected,
    ...(verdict.status === "failed" && { request, answer, errors }),
  };
}

function inJson(character: string): string {
  return `\\u00${character.charCodeAt(0).toString(16)}`;
}

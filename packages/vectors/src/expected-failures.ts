import type { Result } from "./run-cases.js";

/** A result, and whether it is the one that was expected. */
export interface Outcome extends Result {
  /** Whether the case is listed as an expected failure. */
  readonly isListed: boolean;
  /** Whether the case failed without being listed, or is listed and did not fail. */
  readonly isUnexpected: boolean;
}

/** Reads a list of expected failures: the name of a case on each line. Blank lines and lines that start with # are ignored. */
export function parseExpectedFailures(text: string): string[] {
  return text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== "" && !line.startsWith("#"));
}

/** Compares results with the list of expected failures. */
export function compareWithExpected(results: readonly Result[], expected: readonly string[]): Outcome[] {
  const listed = new Set(expected);
  return results.map((result) => {
    const isListed = listed.has(result.case.name);
    // A case that was not run says nothing about the program.
    const isFailure = result.verdict.status === "failed" && result.request !== "";
    const isUnexpected = isListed ? !isFailure : result.verdict.status === "failed";
    return { ...result, isListed, isUnexpected };
  });
}

/** Whether the program skipped every case, so that nothing is known about it. */
export function isUnanswered(outcomes: readonly Outcome[]): boolean {
  return outcomes.every(({ verdict }) => verdict.status === "skipped");
}

/** Whether the program answered, and every result is as expected. */
export function isAsExpected(outcomes: readonly Outcome[]): boolean {
  return !isUnanswered(outcomes) && !outcomes.some(({ isUnexpected }) => isUnexpected);
}

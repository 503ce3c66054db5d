/**
 * Validates the strict vectors with one candidate and prints JSON. This runs in a separate process: an engine remembers
 * every kind of value that a function has seen, and the times would be those of code for all of them.
 */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Candidate } from "./candidates/candidate.ts";

/** How a candidate's results differ from those of the strict vectors. */
export interface Verdicts {
  readonly vectors: number;
  readonly acceptsInvalid: number;
  readonly refusesValid: number;
}

const [module = "", vectors = ""] = process.argv.slice(2);
const candidate: Candidate = await import(module);
console.log(JSON.stringify(checkVectors(candidate)));

function checkVectors({ check }: Candidate): Verdicts {
  const files = readdirSync(vectors).filter((file) => file.startsWith("strict-"));
  const tests: { data: unknown; valid: boolean }[] = files.flatMap((file) =>
    JSON.parse(readFileSync(join(vectors, file), "utf8")).flatMap(
      (group: { tests: unknown[] }) => group.tests,
    ),
  );
  if (tests.length === 0) throw new Error(`No strict vectors in ${vectors}.`);
  const wrong = tests.filter(({ data, valid }) => check(data) !== valid);
  const refusesValid = wrong.filter(({ valid }) => valid).length;
  return { vectors: tests.length, acceptsInvalid: wrong.length - refusesValid, refusesValid };
}

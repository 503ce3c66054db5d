import { readFileSync } from "node:fs";
import { identify } from "@nodeinfo-kit/convert";
import { readVectors } from "@nodeinfo-kit/test-support/read-vectors";
import { repository } from "../../repository.ts";
import { type Comparison, compare, type Said, type VectorFile } from "../languages/compare.ts";
import type { Deviation } from "../languages/deviations.ts";

/** A line that a package's program prints, for a document and profile. */
interface Results {
  readonly id: string;
  readonly profile: string;
  readonly verdicts: Said[];
  readonly identified: readonly (string | null)[];
}

/** What the last line says of the cases on standard input. */
interface CaseResults {
  readonly identified: readonly (string | null)[];
  readonly pointers: readonly (readonly string[])[];
}

interface IdentifyCase {
  readonly description: string;
  readonly document: unknown;
  readonly id: string | null;
}

interface IssueCase {
  readonly description: string;
  readonly document: unknown;
  readonly id: string;
  readonly profile: string;
  /** Of the issues, sorted. Messages are the engine's. */
  readonly pointers: readonly string[];
}

const identifyCases = readCases<IdentifyCase>("packages/convert/src/identify-cases.json");
const issueCases = readCases<IssueCase>("scripts/checks/language-packages/issue-cases.json");

/** The cases for `identify` and `validate`, as JSON for standard input. */
export const cases = JSON.stringify({
  identify: identifyCases.map(({ document }) => document),
  validate: issueCases.map(({ id, profile, document }) => ({ id, profile, document })),
});

function readCases<Case>(path: string): readonly Case[] {
  return JSON.parse(readFileSync(repository + path, "utf8"));
}

/** Compares what a program prints with the vectors and the cases, and with what `identify` of convert says of each vector. */
export function compareResults(engine: string, printed: string, deviations: Deviation[]): Comparison {
  const lines = printed
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line));
  const ofCases: CaseResults = lines.pop();
  const results: readonly Results[] = lines;
  const files = vectorsByProfile();
  const said = new Map(results.map(({ id, profile, verdicts }) => [fileOf(id, profile), verdicts]));
  const comparison = compare(engine, files, said, deviations);
  for (const { id, profile, identified } of results)
    comparison.errors.push(...identifyErrors(fileOf(id, profile), files, identified));
  for (const [index, { description, id }] of identifyCases.entries())
    if (ofCases.identified[index] !== id)
      comparison.errors.push(`identify: ${description}: ${ofCases.identified[index]} instead of ${id}`);
  for (const [index, { description, pointers }] of issueCases.entries()) {
    const [actual, expected] = [ofCases.pointers[index]?.toSorted(), pointers].map((list) =>
      JSON.stringify(list),
    );
    if (actual !== expected)
      comparison.errors.push(`validate: ${description}: ${actual} instead of ${expected}`);
  }
  return comparison;
}

/** The name of all vectors of a document and profile. Deviations read the two in it. */
function fileOf(id: string, profile: string): string {
  return `${id}/vectors/${profile}-*.json`;
}

function vectorsByProfile(): VectorFile[] {
  const files = new Map<string, VectorFile>();
  for (const { file, group } of readVectors()) {
    const name = file.replace(/(strict|open)-[^/]+$/, "$1-*.json");
    const { tests } = files.get(name) ?? { tests: [] };
    files.set(name, { file: name, tests: [...tests, ...group.tests] });
  }
  return [...files.values()];
}

function identifyErrors(name: string, files: VectorFile[], identified: readonly (string | null)[]): string[] {
  const tests = files.find(({ file }) => file === name)?.tests ?? [];
  return tests.flatMap(({ description, data }, index) => {
    const expected = identify(data) ?? null;
    if (identified[index] === expected) return [];
    return [`identify: ${name}, ${description}: ${identified[index]} instead of ${expected}`];
  });
}

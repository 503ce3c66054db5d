import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { JsonSchema } from "@nodeinfo-kit/codegen";
import { outsideSubset } from "@nodeinfo-kit/codegen/internal";
import { compile } from "@nodeinfo-kit/test-support/compile-validator";
import { oracleOf } from "@nodeinfo-kit/test-support/oracles/ajv";
import { globSync } from "tinyglobby";
import { differenceOf } from "./difference.ts";
import { excerptOf } from "./excerpt.ts";

/** The folder of the suite's tests of our dialect in the Debian package of apt-packages.txt. */
const folder = "/usr/share/perl5/auto/share/dist/Test-JSON-Schema-Acceptance/tests/draft2020-12";

/** In the pinned package, 50 groups with 187 tests are in our subset. With far fewer, nothing is compared. */
const min = { groups: 45, tests: 170 };

/** A schema of the suite, and the values that it validates. */
interface Group {
  description: string;
  schema: unknown;
  tests: { description: string; data: unknown; valid: boolean }[];
}

/** A test with a wrong result. Known ones are in suite-deviations.json, with the reason. */
interface Answer {
  test: string;
  by: "ajv" | "our validator";
}

interface WrongAnswer extends Answer {
  how: string;
}

/**
 * Runs the part of the JSON Schema Test Suite in our subset: our engine must give the suite's results and ajv's issues.
 * Returns the errors.
 */
export async function runTestSuite(): Promise<string[]> {
  if (!existsSync(folder)) {
    const missing =
      "JSON Schema Test Suite (not installed; the package is in scripts/checks/differential/apt-packages.txt)";
    console.log(`NOT RUN: ${missing}`);
    return process.env.ALL_LANGUAGES === "1"
      ? ["ALL_LANGUAGES is 1: the JSON Schema Test Suite must be run."]
      : [];
  }
  const groups = readGroups().map((group) => ({ ...group, outside: outsideSubset(group.schema) }));
  const inside = groups.filter(({ outside }) => outside === undefined);
  const tests = inside.flatMap((group) => group.tests).length;
  console.log(`JSON Schema Test Suite, ${inside.length} of ${groups.length} groups, with ${tests} tests.`);
  console.log(`  Outside our subset: ${tally(groups.flatMap(({ outside }) => outside ?? []))}.`);

  const answers: WrongAnswer[] = [];
  for (const group of inside) answers.push(...(await wrongAnswers(group)));
  const errors = unexplained(answers, readDeviations());
  if (inside.length < min.groups || tests < min.tests)
    errors.push(`At least ${min.groups} groups and ${min.tests} tests of the suite must be in our subset.`);
  return errors;
}

function readGroups(): Group[] {
  const files = globSync("**/*.json", { cwd: folder }).sort();
  return files.flatMap((file) => {
    const groups: Group[] = JSON.parse(readFileSync(join(folder, file), "utf8"));
    return groups.map((group) => ({ ...group, description: `${file}: ${group.description}` }));
  });
}

/** Counts the reasons why groups are outside our subset, the most frequent first. */
function tally(sentences: string[]): string {
  const counts = new Map<string, number>();
  for (const sentence of sentences) {
    const [, reason = sentence] = sentence.match(/^\S*: (.*?)(?: is not allowed here|[;,]|\.$)/) ?? [];
    counts.set(reason, (counts.get(reason) ?? 0) + 1);
  }
  const sorted = [...counts].sort(([, one], [, other]) => other - one);
  return sorted.map(([reason, count]) => `${count} × ${reason}`).join("; ");
}

/** Compiles a group's schema, and lists the wrong answers to its tests. */
export async function wrongAnswers({ description, schema, tests }: Group): Promise<WrongAnswer[]> {
  const inSubset = schema as JsonSchema; // It is inside our subset.
  const validator = await compile(inSubset).catch((cause) => {
    throw new Error(`${description} cannot be compiled.`, { cause });
  });
  const oracle = oracleOf(inSubset);
  return tests.flatMap(({ description: about, data, valid }) => {
    const test = `${description}: ${about}`;
    const wanted = oracle(data);
    const how = `the suite has ${valid} for ${excerptOf(data)}`;
    const answers: WrongAnswer[] = [];
    if (wanted.valid !== valid) answers.push({ test, by: "ajv", how });
    if (validator.is(data) !== valid) answers.push({ test, by: "our validator", how });
    const difference = answers.length === 0 && differenceOf(validator, wanted, data);
    if (difference) answers.push({ test, by: "our validator", how: difference });
    return answers;
  });
}

/** Lists unknown wrong answers, and known ones that no longer occur. */
export function unexplained(answers: WrongAnswer[], known: Answer[]): string[] {
  const isOf = (one: Answer) => (other: Answer) => one.test === other.test && one.by === other.by;
  return [
    ...answers
      .filter((answer) => !known.some(isOf(answer)))
      .map(({ test, by, how }) => `${test}: ${by} is wrong: ${how}`),
    ...known
      .filter((answer) => !answers.some(isOf(answer)))
      .map(({ test, by }) => `${test}: ${by} is no longer wrong. Remove it from suite-deviations.json.`),
  ];
}

function readDeviations(): Answer[] {
  return JSON.parse(readFileSync(new URL("suite-deviations.json", import.meta.url), "utf8"));
}

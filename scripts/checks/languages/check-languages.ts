/**
 * Runs validators in other languages over all vectors, and compares the results. Each difference must be explained in
 * schemas/runners/deviations.json. Languages that are not installed are listed as not run; with `--all`, or with
 * ALL_LANGUAGES=1 in the environment, each must run. `--write` updates the table in docs/languages.md.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { readVectors } from "@nodeinfo-kit/test-support/read-vectors";
import { repository } from "../../repository.ts";
import { compare, type VectorFile } from "./compare.ts";
import { readDeviations } from "./deviations.ts";
import { type Language, languages } from "./languages.ts";
import { withTable } from "./render-docs.ts";
import { hasPassed, type Outcome, reportOutcome, summary } from "./report.ts";
import { runLanguage } from "./run-language.ts";

const all = process.argv.includes("--all") || process.env.ALL_LANGUAGES === "1";
const deviations = readDeviations();
const groups = readVectors();
const vectors: VectorFile[] = [...new Set(groups.map(({ file }) => file))].map((file) => ({
  file,
  tests: groups.filter((one) => one.file === file).flatMap(({ group }) => group.tests),
}));

function check(language: Language): Outcome {
  const run = runLanguage(language, vectors);
  if ("notRun" in run) return run;
  const comparison = compare(language.id, vectors, run.said, deviations);
  return run.failure ? { ...comparison, errors: [run.failure, ...comparison.errors] } : comparison;
}

const outcomes = new Map<Language, Outcome>();
for (const language of languages) {
  const begin = performance.now();
  const outcome = check(language);
  const seconds = ((performance.now() - begin) / 1000).toFixed(1);
  outcomes.set(language, outcome);
  console.log(`${reportOutcome(language, outcome).join("\n")} [${seconds} s]`);
}
console.log(summary(outcomes));
if (!hasPassed([...outcomes.values()], all)) process.exitCode = 1;

const page = `${repository}docs/languages.md`;
const onDisk = readFileSync(page, "utf8");
const rendered = withTable(onDisk, languages, deviations);
if (process.argv.includes("--write")) writeFileSync(page, rendered);
else if (rendered !== onDisk) {
  console.error('docs/languages.md is out of date. Run "npm run check:languages -- --write".');
  process.exitCode = 1;
}

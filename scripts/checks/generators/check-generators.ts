/**
 * Generates types for other languages from every schema, compiles them, and uses them to read and write all vectors.
 * Fails if a valid document is refused, or if the tables in docs/types-in-other-languages.md differ from the results;
 * `--write` updates them. Languages that are not installed are listed as not run. With `--all`, or with ALL_LANGUAGES=1
 * in the environment, each must run.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { readDocuments } from "@nodeinfo-kit/test-support/documents";
import { validators } from "@nodeinfo-kit/validators/all";
import { readModel } from "../../models/model.ts";
import { repository } from "../../repository.ts";
import { nameErrors } from "./names.ts";
import { readCases } from "./read-cases.ts";
import { refusalErrors } from "./refusals.ts";
import { renderPage, tablesOf } from "./render-page.ts";
import { type Outcome, outcomesOf, type Subject } from "./result.ts";
import { runWay } from "./run-way.ts";
import { nameOf, type Way } from "./way.ts";
import { ways } from "./ways.ts";

const all = process.argv.includes("--all") || process.env.ALL_LANGUAGES === "1";
const page = `${repository}docs/types-in-other-languages.md`;

// Generators make no type for an array itself, only for its items.
const documents = readDocuments().filter(({ strict }) => strict.type === "object");
const subjects = documents.flatMap((document): Subject[] =>
  (["strict", "open"] as const).map((profile) => {
    const { validate } = validatorOf(document.id)[profile];
    return {
      id: document.id,
      profile,
      schema: document[profile],
      issuesOf: (value) => validate(value).issues ?? [],
      cases: readCases(document.id, profile),
    };
  }),
);

function validatorOf(id: string) {
  const validator = Object.entries(validators).find(([name]) => name === id)?.[1];
  if (!validator) throw new Error(`No validator for ${id}. Run "npm run build".`);
  return validator;
}

/** Runs a way, prints the result, and returns the outcomes; undefined if there are none. */
async function check(way: Way): Promise<Outcome[] | undefined> {
  const tested = subjects.filter(({ id }) => !way.except?.ids.includes(id));
  const models = tested.map(({ id, profile }) => readModel(id, profile));
  const begin = performance.now();
  const run = await runWay(
    way,
    models,
    tested.map(({ cases }) => cases),
  ).catch(String);
  const seconds = ((performance.now() - begin) / 1000).toFixed(1);
  if (typeof run === "object" && "missing" in run) {
    console.log(`NOT RUN: ${nameOf(way)} ("${run.missing}" does not run)`);
    if (all) process.exitCode = 1;
    return undefined;
  }
  const outcomes =
    typeof run === "object"
      ? tested.flatMap((subject, index) => outcomesOf(subject, run.said[index] ?? []))
      : [];
  const errors =
    typeof run === "object"
      ? [
          ...refusalErrors(nameOf(way), outcomes),
          ...models.flatMap((model, index) => nameErrors(nameOf(way), model, run.names[index] ?? [])),
        ]
      : run.split("\n");
  const mark = errors.length > 0 ? "✗" : "✓";
  console.log(`${mark} ${nameOf(way)} ${way.version}: ${outcomes.length} vectors [${seconds} s]`);
  for (const error of errors.slice(0, 20)) console.log(`  ${error}`);
  if (errors.length > 20) console.log(`  … and ${errors.length - 20} more`);
  if (errors.length > 0) process.exitCode = 1;
  return typeof run === "object" ? outcomes : undefined;
}

const results = new Map<Way, Outcome[]>();
for (const way of ways) {
  const outcomes = await check(way);
  if (outcomes) results.set(way, outcomes);
}
console.log(`${results.size} of ${ways.length} generators were tested.`);

const text = readFileSync(page, "utf8");
const rendered = renderPage(text, results, ways);
if (results.size > 0) console.log(tablesOf(rendered));
if (process.argv.includes("--write")) writeFileSync(page, rendered);
else if (text !== rendered) {
  console.error(
    `docs/types-in-other-languages.md is out of date. Run "npm run check:generators -- --write".`,
  );
  process.exitCode = 1;
}

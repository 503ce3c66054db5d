/**
 * Runs all cases of @nodeinfo-kit/vectors on the programs in docs/executors, and compares the failures with their lists of
 * expected failures, and the numbers with the tables of docs/executors/README.md. Languages that are not installed are listed
 * as not run; with ALL_LANGUAGES=1 in the environment, each must run. `--write` updates lists and tables.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { installProject } from "../../install-project.ts";
import { repository } from "../../repository.ts";
import { type Executor, executors } from "./executors.ts";
import { missingRows, type Rows, renderRows, withResults } from "./render-results.ts";
import { runExecutor } from "./run-executor.ts";

const isWriting = process.argv.includes("--write");
const areAllRequired = isWriting || process.env.ALL_LANGUAGES === "1";
const page = join(repository, "docs/executors/README.md");
const rows: Rows[] = [];
const problems: string[] = [];

checkOwn();
for (const executor of executors) {
  const notRun = installProject(executor);
  if (notRun === undefined) check(executor);
  else {
    console.log(`NOT RUN: ${executor.id}, ${executor.library} (${notRun})`);
    if (areAllRequired) problems.push(`${executor.id} must run, but was not.`);
  }
}
if (isWriting && problems.length === 0)
  writeFileSync(page, withResults(readFileSync(page, "utf8"), rows, new Date().toISOString().slice(0, 10)));
else problems.push(...missingRows(readFileSync(page, "utf8"), rows));
if (problems.length > 0) {
  console.error(`${problems.join("\n")}\nIf this is correct, run "npm run check:executors -- --write".`);
  process.exitCode = 1;
}

/** Our own packages must have all answers right. */
function checkOwn(): void {
  const source = join(repository, "docs/executors/javascript");
  const { cases } = runExecutor(source, source, [process.execPath, "executor.mjs"], false);
  const wrong = cases.filter(({ status }) => status !== "passed");
  console.log(`javascript, our own packages: ${cases.length - wrong.length} of ${cases.length} cases pass`);
  problems.push(...wrong.slice(0, 20).map(({ name, message }) => `javascript: ${name}: ${message}`));
  const version = "this repository";
  const page = "../..";
  rows.push(
    renderRows({
      executor: { id: "javascript", library: "nodeinfo-kit", page, version },
      report: { passed: wrong.length === 0, cases },
    }),
  );
}

function check(executor: Executor): void {
  const begin = performance.now();
  const report = runExecutor(executor.source, executor.folder, executor.command, isWriting);
  const seconds = ((performance.now() - begin) / 1000).toFixed(1);
  const row = renderRows({ executor, report });
  rows.push(row);
  console.log(`${row.results} [${seconds} s]`);
  const unexpected = report.cases.filter((one) => one.unexpected && !isWriting);
  for (const { name, status, message } of unexpected.slice(0, 20))
    problems.push(
      `${executor.id}: ${name}: ${message ?? `is ${status}, but listed as an expected failure.`}`,
    );
  if (unexpected.length > 20) problems.push(`${executor.id}: … and ${unexpected.length - 20} more.`);
}

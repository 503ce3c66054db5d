import { countResults, statuses } from "../count-results.js";
import { excerpt } from "../escape.js";
import type { Outcome } from "../expected-failures.js";

/** Renders the results as JUnit XML: a suite for each kind and document ID. Expected failures and skipped cases are skipped tests. */
export function junit(outcomes: readonly Outcome[]): string {
  const suites = countResults(outcomes).map((row) => {
    const own = outcomes.filter(({ case: one }) => one.expected.kind === row.kind && one.id === row.id);
    const tests = statuses.reduce((sum, status) => sum + row[status], 0);
    return {
      name: `${row.kind} ${row.id}`,
      tests,
      failures: own.filter(({ isUnexpected }) => isUnexpected).length,
      own,
    };
  });
  const sum = (key: "tests" | "failures") => suites.reduce((total, suite) => total + suite[key], 0);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="nodeinfo-vectors" tests="${sum("tests")}" failures="${sum("failures")}">`,
    ...suites.flatMap(({ name, tests, failures, own }) => [
      `  <testsuite name=${quoted(name)} tests="${tests}" failures="${failures}">`,
      ...own.map((outcome) => testCase(name, outcome)),
      "  </testsuite>",
    ]),
    "</testsuites>",
    "",
  ].join("\n");
}

function testCase(
  suite: string,
  { case: { name }, verdict, isListed, isUnexpected, errors }: Outcome,
): string {
  const start = `    <testcase classname=${quoted(suite)} name=${quoted(name)}`;
  if (isUnexpected) {
    const message =
      verdict.status === "failed" ? verdict.message : `It is ${verdict.status}, but was expected to fail.`;
    return `${start}><failure message=${quoted(message)}>${xml(excerpt(errors ?? "", 2000))}</failure></testcase>`;
  }
  if (verdict.status === "skipped" || isListed) return `${start}><skipped/></testcase>`;
  return `${start}/>`;
}

function quoted(text: string): string {
  return `"${xml(text)}"`;
}

/** Escapes text for XML. Control characters were replaced before: XML forbids them. */
function xml(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}

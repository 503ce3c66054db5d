import { countResults } from "../count-results.js";
import { escaped } from "../escape.js";
import type { Outcome } from "../expected-failures.js";

/** Renders the results as JUnit XML: a suite for each kind and document ID. Expected failures and skipped cases are skipped tests. */
export function junit(outcomes: readonly Outcome[]): string {
  const suites = countResults(outcomes).map(({ kind, id }) => {
    const own = outcomes.filter(({ case: one }) => one.expected.kind === kind && one.id === id);
    return { name: `${kind} ${id}`, own };
  });
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="nodeinfo-vectors" ${totals(outcomes)}>`,
    ...suites.flatMap(({ name, own }) => [
      `  <testsuite name=${quoted(name)} ${totals(own)} skipped="${own.filter(isSkipped).length}">`,
      ...own.map((outcome) => testCase(name, outcome)),
      "  </testsuite>",
    ]),
    "</testsuites>",
    "",
  ].join("\n");
}

function totals(outcomes: readonly Outcome[]): string {
  const failures = outcomes.filter(({ isUnexpected }) => isUnexpected).length;
  return `tests="${outcomes.length}" failures="${failures}" ${time(outcomes)}`;
}

function time(outcomes: readonly Outcome[]): string {
  return `time="${outcomes.reduce((sum, { seconds }) => sum + seconds, 0).toFixed(3)}"`;
}

function isSkipped({ verdict, isListed, isUnexpected }: Outcome): boolean {
  return !isUnexpected && (verdict.status === "skipped" || isListed);
}

function testCase(suite: string, outcome: Outcome): string {
  const { case: one, verdict, isUnexpected, errors = "" } = outcome;
  const start = `    <testcase classname=${quoted(suite)} name=${quoted(one.name)} ${time([outcome])}`;
  if (isUnexpected) {
    const message =
      verdict.status === "failed" ? verdict.message : `It is ${verdict.status}, but was expected to fail.`;
    const lines = errors.split(/\r?\n/).map(escaped);
    return `${start}><failure message=${quoted(message)}>${xml(lines.join("\n"))}</failure></testcase>`;
  }
  return isSkipped(outcome) ? `${start}><skipped/></testcase>` : `${start}/>`;
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

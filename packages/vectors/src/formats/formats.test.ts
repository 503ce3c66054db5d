import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { validateXML } from "xmllint-wasm";
import type { Case, Expected } from "../case.js";
import type { Verdict } from "../check-answer.js";
import { compareWithExpected, parseExpectedFailures } from "../expected-failures.js";
import { json } from "./json.js";
import { junit } from "./junit.js";
import { pretty } from "./pretty.js";

const passed: Verdict = { status: "passed" };
const failed: Verdict = { status: "failed", message: '"valid" must be <true>, but is \\u{1b}.' };

function result(name: string, verdict: Verdict, expected: Expected = { kind: "validate", valid: true }) {
  const one: Case = { name, id: "nodeinfo/2.1", request: "", expected };
  const request = '{"case":1,"document":"\u001b[31m\u0085"}';
  return {
    case: one,
    verdict,
    request,
    answer: '{"valid":"\u001b]0;\u202e"}',
    errors: "Oh\u0007\nno\n",
    seconds: 0.25,
  };
}

const results = [
  result("right", passed),
  result("wrong <\\u{1b}>", failed),
  result("known", failed),
  result("mended", passed),
  result("in part", { status: "partial" }, { kind: "read", facts: null, repairs: [] }),
  result("skipped", { status: "skipped" }, { kind: "follow", href: null }),
];
const expectedFailures = parseExpectedFailures("# A comment\n\nknown\r\n  mended  \n");
const outcomes = compareWithExpected(results, expectedFailures);

test("a failure is unexpected unless it is listed, and so is another result of a listed case", () => {
  expect(expectedFailures).toEqual(["known", "mended"]);
  expect(outcomes.filter(({ isUnexpected }) => isUnexpected).map(({ case: { name } }) => name)).toEqual([
    "wrong <\\u{1b}>",
    "mended",
  ]);
});

test("a case that was not run is unexpected, even if it is listed", () => {
  const notRun = { ...result("known", failed), request: "" };
  expect(compareWithExpected([notRun], ["known"])[0]?.isUnexpected).toBe(true);
});

test("the pretty format shows each unexpected result, and counts all", () => {
  expect(pretty(outcomes)).toBe(`✗ wrong <\\u{1b}>
  "valid" must be <true>, but is \\u{1b}.
  sent:     {"case":1,"document":"\\u{1b}[31m\\u{85}"}
  received: {"valid":"\\u{1b}]0;\\u{202e}"}
  stderr:   Oh\\u{7}
  stderr:   no

✗ mended
  It is passed, but was expected to fail. Remove it from the list.
  sent:     {"case":1,"document":"\\u{1b}[31m\\u{85}"}
  received: {"valid":"\\u{1b}]0;\\u{202e}"}
  stderr:   Oh\\u{7}
  stderr:   no

kind      id            passed  partial  failed  skipped
validate  nodeinfo/2.1       2        0       2        0
read      nodeinfo/2.1       0        1       0        0
follow    nodeinfo/2.1       0        0       0        1
all                          2        1       2        1

✗ 2 unexpected results; 1 failure expected; 1 case in part, because the program has no place for the rest; 1 case skipped by the program.
`);
});

test("the pretty format shows 20 unexpected results at most", () => {
  const wrong = Array.from({ length: 23 }, (_, index) => result(`property${index} is wrong`, failed));
  const text = pretty(compareWithExpected(wrong, []));
  expect(text.match(/^✗ property/gm)).toHaveLength(20);
  expect(text).toContain("… and 3 more: --format json lists all.");
});

test("the pretty format shows three results for one property, and one of the cases that were not run", () => {
  const names = ["name is a", "name is b", "name is c", "name is d", "total is -1"];
  const wrong = names.map((name) => result(name, failed));
  const notRun = ["x", "y"].map((name) => ({ ...result(name, failed), request: "" }));
  const text = pretty(compareWithExpected([...wrong, ...notRun], []));
  expect(text.match(/^✗ \w.*$/gm)?.slice(0, 5)).toEqual([
    "✗ name is a",
    "✗ name is b",
    "✗ name is c",
    "✗ total is -1",
    "✗ x",
  ]);
  expect(text).toContain("… and 2 more: --format json lists all.");
});

test("JSON has all results, and the details of those that failed", () => {
  const text = json(outcomes, ["./program"]);
  expect(text).not.toMatch(/[\u007f-\u009f]/);
  const report = JSON.parse(text);
  expect(report).toMatchObject({
    command: ["./program"],
    passed: false,
    counts: [{ kind: "validate", id: "nodeinfo/2.1", passed: 2, partial: 0, failed: 2, skipped: 0 }, {}, {}],
  });
  expect(report.cases).toHaveLength(6);
  expect(report.cases[0]).toEqual({
    name: "right",
    kind: "validate",
    id: "nodeinfo/2.1",
    status: "passed",
    expectedToFail: false,
    unexpected: false,
  });
  expect(report.cases[1]).toMatchObject({
    status: "failed",
    message: '"valid" must be <true>, but is \\u{1b}.',
    request: '{"case":1,"document":"\u001b[31m\u0085"}',
    unexpected: true,
  });
});

test("Jenkins' schema accepts the JUnit format", async () => {
  const xsd = "../../../cli/src/formats/fixtures/jenkins-junit.xsd";
  const schema = readFileSync(new URL(xsd, import.meta.url), "utf8");
  const contents = junit(outcomes);
  const { valid, errors } = await validateXML({ xml: { fileName: "a.xml", contents }, schema });
  expect(errors).toEqual([]);
  expect(valid).toBe(true);
  expect(contents).toContain('<testsuites name="nodeinfo-vectors" tests="6" failures="2" time="1.500">');
  expect(contents).toContain(
    '<testsuite name="validate nodeinfo/2.1" tests="4" failures="2" time="1.000" skipped="1">',
  );
  expect(contents).toContain(">Oh\\u{7}\nno\n</failure>");
  expect(contents).toContain(
    'name="wrong &lt;\\u{1b}&gt;" time="0.250"><failure message="&quot;valid&quot; must be &lt;true&gt;',
  );
  expect(contents.match(/<skipped\/>/g)).toHaveLength(2);
});

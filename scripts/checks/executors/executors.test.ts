import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { repository } from "../../repository.ts";
import { executors } from "./executors.ts";
import { missingRows, renderRows, withResults } from "./render-results.ts";
import { type Report, type ReportedCase, runExecutor } from "./run-executor.ts";

const fixtures = join(import.meta.dirname, "fixtures");

/** Runs the built command on our executor with a fault, and returns the messages of the failed cases by name. */
function failuresWith(fault: string, ...options: string[]): Map<string, string | undefined> {
  const { cases } = runExecutor(fixtures, fixtures, [process.execPath, "faulty.mjs", fault], false, options);
  expect(cases.length).toBeGreaterThan(0);
  return new Map(
    cases.flatMap(({ name, status, message }) => (status === "failed" ? [[name, message]] : [])),
  );
}

describe("a program fails exactly in its fault, and the message names it, if it", () => {
  const validate = ["--kind", "validate", "--id", "nodeinfo/2.1"];
  const read = ["--kind", "read", "--id", "nodeinfo/2.1"];

  test.each<[string, string[], RegExp, string, RegExp]>([
    [
      "takes null for a count",
      validate,
      /null|Misskey/,
      "validate nodeinfo/2.1 strict-field: active users are null, as the Misskey family writes them",
      /^"valid" must be false, but is true\.$/,
    ],
    [
      "ignores unknown properties",
      validate,
      /\$schema/,
      "validate nodeinfo/2.1 strict-field: $schema is present, as every Fedify server sends it",
      /^"valid" must be false, but is true\.$/,
    ],
    [
      "takes 1.0 for a fraction",
      validate,
      /1\.0/,
      "validate nodeinfo/2.1 strict-numbers: usage.users.total is written 1.0",
      /^"valid" must be true, but is false\.$/,
    ],
    [
      "lower-cases names",
      read,
      /Iceshrimp\.NET|toString/,
      "read nodeinfo/2.1: Iceshrimp.NET has capitals and a dot in its name",
      /^\/facts\/software\/name must be "Iceshrimp\.NET", but is "iceshrimp\.net"\.$/,
    ],
    [
      "invents versions",
      ["--kind", "read", "--id", "nodeinfo/2.0"],
      /version|only its name/,
      "read nodeinfo/2.0: the version of the software is missing",
      /^\/facts\/software\/version must be absent, but is "0\.0\.0"\.$/,
    ],
    [
      "drops unlisted protocols",
      read,
      /protocol/,
      "read nodeinfo/2.1: NeoDB and Bridgy Fed have protocols that are not listed",
      /^\/facts\/protocols\/all must be \["neodb","atprotocol"\], but is \[\]\.$/,
    ],
    [
      "repairs silently",
      read,
      /misspelt|activeHalfYear/,
      "read nodeinfo/2.1: Funkwhale's own specification has activeHalfYear",
      /^"repairs" must contain "\/usage\/users\/activeHalfYear"\.$/,
    ],
    [
      "trusts any base URL",
      ["--kind", "read", "--id", "nodeinfo2/1.0"],
      /the base URL may not|a misspelt base URL may not/,
      "read nodeinfo2/1.0: from social.example, the base URL may not be https://antisocial.example",
      /^"facts" must be null: the document cannot be read\./,
    ],
    [
      "follows any scheme",
      ["--kind", "follow"],
      /javascript|data:|file:/,
      "follow discovery: a link whose href is a javascript: URL is skipped",
      /^"href" must be "https:\/\/social\.example\/nodeinfo\/2\.0", but is "javascript:alert\(1\)"\.$/,
    ],
    [
      "follows the first link",
      ["--kind", "follow"],
      /./,
      "follow discovery: the highest version is followed, regardless of the order",
      /^"href" must be "https:\/\/social\.example\/nodeinfo\/2\.1", but is "https:\/\/social\.example\/nodeinfo\/2\.0"\.$/,
    ],
  ])("%s", (fault, options, about, name, message) => {
    const failures = failuresWith(fault, ...options);
    expect(failures.get(name)).toMatch(message);
    expect([...failures.keys()].filter((each) => !about.test(each))).toEqual([]);
  });

  test("but not if it has none", () => {
    expect(failuresWith("none")).toEqual(new Map());
  });
});

test("our own executor has at most 30 lines", () => {
  const text = readFileSync(join(repository, "docs/executors/javascript/executor.mjs"), "utf8");
  expect(text.trimEnd().split("\n").length).toBeLessThanOrEqual(30);
});

const cases = (
  [
    ["validate", "passed"],
    ["read", "partial"],
    ["read", "failed", "The program reports an error: KeyError"],
    ["read", "failed", '/facts/name must be absent, but is "A".'],
    ["read", "failed", '/facts/name must be "A", but is absent. /facts/relay must be absent, but is "all".'],
    ["read", "failed", '/facts/name must be "A", but is "B". /facts/relay must be "all", but is absent.'],
    ["follow", "skipped"],
  ] as const
).map(
  ([kind, status, message]): ReportedCase => ({
    name: "",
    kind,
    status,
    unexpected: false,
    ...(message && { message }),
  }),
);
const report: Report = { passed: true, cases };
const executor = { id: "fedify", library: "Fedify", page: "https://fedify.dev", version: "1.5.9" };

test("the tables count results by kind, and failures by what is wrong", () => {
  const rows = renderRows({ executor, report });
  expect(rows).toEqual({
    results:
      "| [fedify](fedify) | [Fedify](https://fedify.dev) | 1.5.9 | all passed | 1 partial, 4 failed | skipped |",
    failures: "| [fedify](fedify/expected-failures.txt) | 1 | 0 | 0 | 1 | 1 | 1 | 0 |",
  });
  const marked =
    "# A\n<!-- Generated by `npm run check:executors -- --write`. -->\nold\n<!-- End of the generated part. -->\nB\n";
  const page = withResults(marked, [rows], "2026-11-30");
  expect(page).toMatch(/^# A\n.+\n<!-- End of the generated part. -->\nB\n$/s);
  expect(page).not.toContain("old");
  expect(missingRows(page, [rows])).toEqual([]);
  expect(missingRows(page, [{ results: rows.results.replace("4 failed", "5 failed") }])).toHaveLength(1);
  expect(() => withResults("no markers", [rows], "2026-11-30")).toThrow(
    "markers of the generated part are missing",
  );
});

test("another date is not a difference", () => {
  const page = readFileSync(join(repository, "docs/executors/README.md"), "utf8");
  const rows = page
    .split("\n")
    .flatMap((line) => (line.startsWith("| [") && line.includes("passed") ? [{ results: line }] : []));
  expect(rows.length).toBeGreaterThan(executors.length - 1);
  expect(missingRows(withResults(page, rows, "2000-01-01"), rows)).toEqual([]);
});

test("every executor has a folder with a pinned library", () => {
  for (const { id, source, version } of executors) {
    expect([id, existsSync(source)]).toEqual([id, true]);
    expect(version).toMatch(/^\d+\.\d+/);
  }
});

test("the differences on the page are expected failures of their program", () => {
  const page = readFileSync(join(repository, "docs/executors/README.md"), "utf8");
  const rows = [...page.matchAll(/^\| (fedify|federation) \| .* \| `(.+)` \|$/gm)];
  expect(rows.length).toBeGreaterThan(8);
  for (const [, id = "", name = ""] of rows)
    expect(readFileSync(join(repository, `docs/executors/${id}/expected-failures.txt`), "utf8")).toContain(
      name,
    );
});

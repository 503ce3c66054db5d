import { readFileSync } from "node:fs";
import type { JsonSchema } from "@nodeinfo-kit/codegen";
import { readDocuments } from "@nodeinfo-kit/test-support/documents";
import { describe, expect, test } from "vitest";
import { repository } from "../../repository.ts";
import { differences } from "./differences.ts";
import { renderPage } from "./render-page.ts";
import { type Explanation, type Outcome, report } from "./report.ts";
import { runWay } from "./run-way.ts";
import { slugOf, ways } from "./ways.ts";

const explanation: Explanation = {
  ways: ["Java"],
  kind: "null added",
  documents: ["nodeinfo/2.1"],
  at: ["/usage/localPosts"],
  invalid: true,
  cause: "Null is written.",
};
const outcome: Outcome = {
  id: "nodeinfo/2.1",
  differences: [{ kind: "null added", at: "/usage/localPosts" }],
  valid: false,
};
const same: Outcome = { id: "nodeinfo/2.1", differences: [], valid: true };

/** Returns the reported errors of a way, without the line above them. */
function errorsOf(way: string, outcomes: Outcome[], explanations: Explanation[]): string[] {
  const { lines, failed } = report({ way, outcomes }, explanations, true);
  const errors = lines.slice(1).map((line) => line.trim());
  expect(failed).toBe(errors.length > 0);
  return errors;
}

describe("errors of a way", () => {
  test("an explained deviation passes", () => {
    expect(errorsOf("Java", [same, outcome], [explanation])).toEqual([]);
  });

  test("an unexplained deviation fails, even if another way has an explanation for it", () => {
    const errors = [
      'nodeinfo/2.1: "null added" at /usage/localPosts is not explained',
      "nodeinfo/2.1: the output is invalid, and no deviation explains it",
    ];
    expect(errorsOf("Java", [outcome], [])).toEqual(errors);
    expect(errorsOf("Java", [outcome], [{ ...explanation, ways: ["Go"] }])).toEqual(errors);
  });

  test.each([
    ["kind", { kind: "null lost" as const }],
    ["document", { documents: ["nodeinfo/2.0"] }],
    ["place", { at: ["/usage"] }],
  ])("an explanation of another %s explains nothing, and is stale", (_, change) => {
    const errors = errorsOf("Java", [outcome], [{ ...explanation, ...change }]).join("\n");
    expect(errors).toContain("is not explained");
    expect(errors).toContain("is explained, but does not occur");
  });

  test("an explanation that no longer occurs in one of its documents or places fails", () => {
    expect(errorsOf("Java", [same], [explanation])).toContain(
      '"null added" is explained, but does not occur anywhere',
    );
    const documents = ["nodeinfo/2.1", "discovery"];
    expect(errorsOf("Java", [outcome], [{ ...explanation, documents }])).toEqual([
      '"null added" is explained, but does not occur in discovery',
    ]);
    const at = ["/usage/localPosts", "/usage/localComments"];
    expect(errorsOf("Java", [outcome], [{ ...explanation, at }])).toEqual([
      '"null added" is explained, but does not occur at /usage/localComments',
    ]);
  });

  test("an explanation must state whether the document becomes invalid", () => {
    expect(errorsOf("Java", [outcome], [{ ...explanation, invalid: false }])).toEqual([
      "nodeinfo/2.1: the output is invalid, and no deviation explains it",
    ]);
    expect(errorsOf("Java", [{ ...outcome, valid: true }], [explanation])).toEqual([
      '"null added" is explained, but does not occur in a document that became invalid',
    ]);
  });

  test("a rejected document fails, and so does a way without documents", () => {
    const rejected: Outcome = { id: "discovery", differences: [{ kind: "rejected", at: "" }], valid: false };
    expect(errorsOf("Go", [rejected], [])).toContain('discovery: "rejected" is not explained');
    expect(errorsOf("Go", [], [])).toEqual(["no document was tested"]);
  });
});

describe("reporting a result", () => {
  test("a missing language never counts as passed, and fails if all are required", () => {
    const result = { way: "Go", missing: "go" };
    const lines = ["NOT RUN: Go types (go is missing)"];
    expect(report(result, [], false)).toEqual({ lines, failed: false });
    expect(report(result, [], true)).toEqual({ lines, failed: true });
  });

  test("a way that ran fails if it has errors", () => {
    expect(report({ way: "Java", outcomes: [same] }, [], true)).toEqual({
      lines: ["✓ Java: of 1 valid documents, 1 are still valid and 1 unchanged"],
      failed: false,
    });
    expect(report({ way: "Java", outcomes: [same] }, [explanation], false)).toMatchObject({ failed: true });
  });

  test.each(ways)("$name is not run without a program that it needs", async (way) => {
    const needs = [["node", "--version"], ["no-such-program"]];
    expect(await runWay({ ...way, needs }, [], "no-such-folder")).toEqual({
      way: way.name,
      missing: "no-such-program",
    });
  });
});

describe("comparing documents", () => {
  const schema: JsonSchema = {
    type: "object",
    properties: {
      list: { type: "array", items: { $ref: "#/$defs/Item" } },
      some: { anyOf: [{ $ref: "#/$defs/Item" }, { type: "null" }] },
      map: { type: "object", additionalProperties: { type: "string" } },
    },
    $defs: { Item: { type: "object", properties: { "a/b": { type: "integer" } } } },
  };

  test("the order of properties makes no difference, the order of items does", () => {
    expect(differences(schema, { some: null, map: {} }, { map: {}, some: null })).toEqual([]);
    const [one, two] = [{ "a/b": 1 }, { "a/b": 2 }];
    expect(differences(schema, { list: [one, two] }, { list: [two, one] })).toEqual([
      { kind: "changed", at: "/list/*/a~1b" },
      { kind: "changed", at: "/list/*/a~1b" },
    ]);
  });

  test.each([
    ["null added", {}, { some: null }, "/some"],
    ["property added", {}, { some: {} }, "/some"],
    ["null lost", { some: null }, {}, "/some"],
    ["empty lost", { list: [] }, {}, "/list"],
    ["property lost", { some: { "a/b": 1 } }, { some: {} }, "/some/a~1b"],
    ["property lost", { map: { any: "" } }, { map: {} }, "/map/any"],
    ["unknown property lost", { list: [{ c: null }] }, { list: [{}] }, "/list/*/c"],
    ["unknown property lost", JSON.parse('{ "__proto__": 1 }'), {}, "/__proto__"],
    ["changed", { some: null }, { some: {} }, "/some"],
    ["changed", { list: [] }, { list: [{}] }, "/list"],
    ["changed", { list: [] }, { list: {} }, "/list"],
  ])("%s", (kind, input, output, at) => {
    expect(differences(schema, input, output)).toEqual([{ kind, at }]);
  });
});

describe("the page and the list of deviations", () => {
  const deviations: Explanation[] = JSON.parse(
    readFileSync(`${repository}scripts/checks/quicktype/deviations.json`, "utf8"),
  );
  const page = readFileSync(`${repository}docs/types-in-other-languages.md`, "utf8");

  test("the page is up to date", () => {
    expect(renderPage(page, deviations)).toBe(page);
    expect(renderPage(page.replace("--lang go", ""), deviations)).toBe(page);
    expect(() => renderPage("", deviations)).toThrow("must have");
  });

  test("deviations name ways and documents that exist", () => {
    const names = new Set(ways.map(({ name }) => name));
    const ids = new Set(readDocuments().map(({ id }) => id));
    expect(deviations.flatMap((one) => one.ways).filter((name) => !names.has(name))).toEqual([]);
    expect(deviations.flatMap((one) => one.documents ?? []).filter((id) => !ids.has(id))).toEqual([]);
    expect(new Set([...ids].map(slugOf)).size).toBe(ids.size);
  });
});

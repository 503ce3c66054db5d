import { expect, test } from "vitest";
import { fix, lint } from "../../index.js";
import { discovery, link, nodeInfo } from "../samples.js";

test.each<[string, string, string]>([
  ["in a list", `[${nodeInfo()}]`, "The document is inside an array."],
  [
    "encoded twice",
    JSON.stringify(nodeInfo()),
    "This is a string that contains JSON: the document was encoded twice.",
  ],
  ["under a member", `{"data": ${nodeInfo()}}`, "The document is inside an object, at /data."],
  ["under __proto__", `{"__proto__": ${nodeInfo()}}`, "The document is inside an object, at /__proto__."],
  ["two in a list", `[${nodeInfo()},${nodeInfo()}]`, "This array is not a list of weeks"],
  ["a text that is no JSON", '"{"', "This is neither an object nor an array, so it is not a document."],
])("reports where a document is: %s", (_what, text, fact) => {
  expect(lint(text).diagnostics).toMatchObject([
    { code: "document/unknown", message: expect.stringContaining(fact) },
  ]);
});

test("recognises documents by properties in other case", () => {
  const text = discovery(link()).replace("links", "Links");
  const { diagnostics } = lint(text);
  expect(diagnostics).toMatchObject([
    {
      code: "document/unknown",
      message:
        'The document has a property "Links", but readers identify it by "links" and compare names exactly. Rename to "links".',
    },
  ]);
  expect(fix(text, diagnostics).text).toBe(discovery(link()));
});

test("does not suggest a guessed version", () => {
  const { id, diagnostics } = lint(nodeInfo({ version: "2.7" }));
  expect(id).toBe("nodeinfo/2.1");
  expect(diagnostics).toMatchObject([{ code: "schema/const", pointer: "/version", suggestions: [] }]);
  expect(diagnostics[0]?.message).toContain(
    "This version does not exist, so the document was checked as NodeInfo 2.1.",
  );
  const [other] = lint(nodeInfo({ version: "2.0 " })).diagnostics;
  expect(other?.suggestions).toMatchObject([{ title: 'Replace with "2.0"' }]);
});

import { expect, test } from "vitest";
import { fix, lint } from "../../index.js";
import { discovery, link, nodeInfo } from "../samples.js";

test.each<[string, string, string]>([
  ["in a list", `[${nodeInfo()}]`, "It is a list, in which a document stands."],
  ["encoded twice", JSON.stringify(nodeInfo()), "It is a text that holds JSON: it was encoded twice."],
  ["under a member", `{"data": ${nodeInfo()}}`, "A document stands under /data."],
  ["under __proto__", `{"__proto__": ${nodeInfo()}}`, "A document stands under /__proto__."],
  ["two in a list", `[${nodeInfo()},${nodeInfo()}]`, "It is a list, and not one of weeks"],
  ["a text that is no JSON", '"{"', "A document is a JSON object or a list; this is neither."],
])("says where a document stands: %s", (_what, text, fact) => {
  expect(lint(text).diagnostics).toMatchObject([
    { code: "document/unknown", message: expect.stringContaining(fact) },
  ]);
});

test("knows the members of documents whose names have capitals", () => {
  const text = discovery(link()).replace("links", "Links");
  const { diagnostics } = lint(text);
  expect(diagnostics).toMatchObject([
    {
      code: "document/unknown",
      message:
        'It has a member "Links", but readers compare letter by letter, and know a document by "links". Write "links".',
    },
  ]);
  expect(fix(text, diagnostics).text).toBe(discovery(link()));
});

test("takes no guess about the version for a way to mend it", () => {
  const { id, diagnostics } = lint(nodeInfo({ version: "2.7" }));
  expect(id).toBe("nodeinfo/2.1");
  expect(diagnostics).toMatchObject([{ code: "schema/const", pointer: "/version", suggestions: [] }]);
  expect(diagnostics[0]?.message).toContain(
    "There is no such version, so the document was judged as NodeInfo 2.1.",
  );
  const [other] = lint(nodeInfo({ version: "2.0 " })).diagnostics;
  expect(other?.suggestions).toMatchObject([{ title: 'Write "2.0"' }]);
});

import { expect, test } from "vitest";
import { lint } from "../../index.js";
import { nodeInfo } from "../samples.js";

test.each([
  ["the same values", { name: "Harbour" }, { nodeName: "Harbour" }],
  ["a property on one side only", { name: "Harbour" }, { nodeDescription: "Calm." }],
  ["values that are not strings", {}, { nodeName: null, nodeDescription: 5 }],
  [
    "line breaks, which 2.2 does not allow",
    { description: "Calm. For all." },
    { nodeDescription: "Calm.\r\n\r\nFor all.\n" },
  ],
  ["names of inherited properties", {}, JSON.parse('{"__proto__":{"nodeName":"x"}}')],
])("reports nothing for %s", (_, instance, metadata) => {
  expect(found({ version: "2.2", instance, metadata })).toEqual([]);
});

test("reports a name and a description that differ, each with the related value", () => {
  const instance = { name: "Harbour", description: "" };
  const metadata = { nodeName: "harbour", nodeDescription: "Calm." };
  expect(found({ version: "2.2", instance, metadata })).toEqual([
    ["/instance/name", "/metadata/nodeName"],
    ["/instance/description", "/metadata/nodeDescription"],
  ]);
});

function found(changes: Record<string, unknown>) {
  return lint(nodeInfo(changes))
    .diagnostics.filter(({ code }) => code === "instance/differs-from-metadata")
    .map(({ pointer, related }) => [pointer, ...related.map((each) => each.pointer)])
    .sort()
    .reverse();
}

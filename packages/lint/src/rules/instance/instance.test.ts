import { expect, test } from "vitest";
import { lint } from "../../index.js";
import { nodeInfo } from "../samples.js";

test.each([
  ["the same text", { name: "Harbour" }, { nodeName: "Harbour" }],
  ["one of the two alone", { name: "Harbour" }, { nodeDescription: "Calm." }],
  ["no text", {}, { nodeName: null, nodeDescription: 5 }],
  [
    "line breaks, which 2.2 cannot have",
    { description: "Calm. For all." },
    { nodeDescription: "Calm.\r\n\r\nFor all.\n" },
  ],
  ["members that are not its own", {}, JSON.parse('{"__proto__":{"nodeName":"x"}}')],
])("is silent of %s", (_, instance, metadata) => {
  expect(found({ version: "2.2", instance, metadata })).toEqual([]);
});

test("a name and a description that differ are two diagnostics, with what they differ from", () => {
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

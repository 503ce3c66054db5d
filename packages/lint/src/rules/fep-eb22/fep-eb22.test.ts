import { expect, test } from "vitest";
import { fix, lint } from "../../index.js";
import { nodeInfo } from "../samples.js";

test.each([
  ["all three properties", { activities: ["Create"], objects: ["Note"], properties: { Note: ["content"] } }],
  ["none of them", {}],
  ["empty arrays", { activities: [], objects: [], properties: { Note: [] } }],
  ["other properties", { links: 5 }],
  ["names of inherited properties", JSON.parse('{"__proto__":{"activities":5}}')],
])("reports nothing for %s", (_, types) => {
  expect(found(types)).toEqual([]);
});

test.each([
  [null, "/types"],
  [["Create"], "/types"],
  [{ activities: "Create" }, "/types/activities"],
  [{ activities: null }, "/types/activities"],
  [{ objects: { Note: true } }, "/types/objects"],
  [{ objects: ["Note", 5, null] }, "/types/objects/1"],
  [{ properties: ["content"] }, "/types/properties"],
  [{ properties: { Note: "content" } }, "/types/properties/Note"],
  [{ properties: { "a/b": ["content", {}] } }, "/types/properties/a~1b/1"],
])("%j is not as FEP-eb22 has it", (types, pointer) => {
  expect(found(types)).toEqual([["fep-eb22/types", pointer]]);
});

test("is reported once if not allowed, moves into metadata if that has none, and is never removed", () => {
  const types = { activities: ["Create"] };
  const text = nodeInfo({ types });
  const { diagnostics } = lint(text);
  expect(diagnostics).toMatchObject([{ code: "fep-eb22/top-level", severity: "error", pointer: "/types" }]);
  expect(JSON.parse(fix(text, diagnostics, { unsafe: true }).text).metadata).toEqual({ types });
  for (const metadata of [[], { types: 5 }]) {
    const told = lint(nodeInfo({ types, metadata })).diagnostics.find(
      ({ code }) => code === "fep-eb22/top-level",
    );
    expect(told?.suggestions.map(({ title }) => title)).toEqual([]);
  }
});

test("limits the diagnostics of hostile types", () => {
  const properties = Object.fromEntries(Array.from({ length: 20_000 }, (_, at) => [`\u202eN${at}`, 5]));
  const value = { ...JSON.parse(nodeInfo()), types: { properties } };
  expect(lint({ value }, { profile: "open", limits: { diagnostics: 1e5 } }).diagnostics).toHaveLength(100);
});

function found(types: unknown) {
  return lint(nodeInfo({ types }), { profile: "open" })
    .diagnostics.filter(({ code }) => code.startsWith("fep-eb22/"))
    .map(({ code, pointer }) => [code, pointer]);
}

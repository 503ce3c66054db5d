import { expect, test } from "vitest";
import type { JsonSchema } from "../source/json-schema.ts";
import { componentsOf } from "./components.ts";

function components(properties: Record<string, JsonSchema>) {
  const strict: JsonSchema = {
    $id: "https://schemas.example/test.json",
    title: "Test",
    type: "object",
    properties,
  };
  const facts = { standard: "", specification: "", status: "draft" as const };
  return componentsOf({ id: "test", title: "Test", name: "Test", strict, open: strict, facts });
}

test("a titled schema becomes a component, at whatever depth", () => {
  const inner: JsonSchema = { title: "Inner", type: "object" };
  const outer: JsonSchema = { title: "Outer", type: "object", properties: { list: { items: inner } } };
  expect(components({ outer })).toEqual({
    Test: {
      title: "Test",
      type: "object",
      properties: { outer: { $ref: "#/components/schemas/TestOuter" } },
    },
    TestOuter: {
      title: "TestOuter",
      type: "object",
      properties: { list: { items: { $ref: "#/components/schemas/TestInner" } } },
    },
    TestInner: { title: "TestInner", type: "object" },
  });
});

test("one title for two different schemas is refused", () => {
  const a: JsonSchema = { title: "Same", type: "string" };
  expect(() => components({ a, b: a })).not.toThrow();
  expect(() => components({ a, b: { title: "Same", type: "boolean" } })).toThrow(
    'schemas/test/schema.json has two different schemas with the title "Same".',
  );
});

test.each<[JsonSchema, JsonSchema]>([
  [{ enum: ["a"] }, { type: "string", enum: ["a"] }],
  [{ const: "a" }, { type: "string", const: "a" }],
  [
    { type: "string", minLength: 1, not: { type: "string", pattern: "[^a-z]" } },
    { type: "string", minLength: 1, not: { pattern: "[^a-z]" }, pattern: "^[a-z]+$" },
  ],
  [
    { type: "string", not: { type: "string", pattern: "[^a-z]" } },
    { type: "string", not: { pattern: "[^a-z]" }, pattern: "^[a-z]*$" },
  ],
  [
    { type: "string", not: { type: "string", pattern: "[\n\r]" } },
    { type: "string", not: { pattern: "[\n\r]" } },
  ],
  [{ not: {} }, { not: {} }],
])("%j is said as %j", (schema, said) => {
  expect(components({ member: schema }).Test?.properties?.member).toEqual(said);
});

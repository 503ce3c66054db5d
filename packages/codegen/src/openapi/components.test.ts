import { expect, test } from "vitest";
import { toDocument } from "../source/documents.js";
import type { JsonSchema } from "../source/json-schema.js";
import { componentsOf } from "./components.js";

const schema: JsonSchema = {
  $schema: "https://json-schema.org/draft/2020-12/schema",
  $id: "https://schemas.example/test.json",
  title: "Test",
  description: "A test.",
};
const facts = { standard: "Test", specification: "https://schemas.example/", status: "draft" as const };
const document = toDocument({ id: "test", schema, facts });

function components(properties: Record<string, JsonSchema>) {
  const strict: JsonSchema = {
    $id: "https://schemas.example/test.json",
    title: "Test",
    type: "object",
    properties,
  };
  return componentsOf({ ...document, strict });
}

test("a titled schema becomes a component at any depth", () => {
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

test("one title for two different schemas is an error", () => {
  const a: JsonSchema = { title: "Same", type: "string" };
  expect(() => components({ a, b: a })).not.toThrow();
  expect(() => components({ a, b: { title: "Same", type: "boolean" } })).toThrow(
    'schemas/test/schema.json has two different schemas with the title "Same".',
  );
});

test.each<[JsonSchema, JsonSchema]>([
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
    { type: "string", not: { pattern: "[\n\r]" }, pattern: "^[^\n\r]*$" },
  ],
  [{ not: {} }, { not: {} }],
])("%j is said as %j", (schema, said) => {
  expect(components({ member: schema }).Test?.properties?.member).toEqual(said);
});

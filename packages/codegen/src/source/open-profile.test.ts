import { describe, expect, test } from "vitest";
import type { JsonSchema } from "./json-schema.js";
import { openProfile } from "./open-profile.js";

function open(member: JsonSchema, required: string[] = []): JsonSchema | undefined {
  const strict: JsonSchema = {
    $id: "https://unpkg.com/@nodeinfo-kit/schemas/test.json",
    title: "Test",
    description: "A test.",
    type: "object",
    additionalProperties: false,
    required: ["member"],
    properties: { member },
  };
  return openProfile(strict, { required: { Test: required } }).properties?.member;
}

describe("in the open profile", () => {
  test("an enum is its words or any string", () => {
    const words = { type: "string", enum: ["a"] };
    expect(open({ enum: ["a"] }, ["member"])).toEqual({ anyOf: [words, { type: "string" }] });
    expect(open({ enum: ["a"] })).toEqual({ anyOf: [words, { type: "string" }, { type: "null" }] });
  });

  test("a constant stays: it says what the document is", () => {
    expect(open({ const: "2.1" }, ["member"])).toEqual({ const: "2.1" });
  });

  test("texts and lists have no limits, but counts stay counts", () => {
    expect(open({ type: "string", minLength: 1, maxLength: 9, not: { pattern: "[a]" } }, ["member"])).toEqual(
      {
        type: "string",
      },
    );
    expect(open({ type: "array", minItems: 1 }, ["member"])).toEqual({ type: "array" });
    expect(open({ type: "integer", minimum: 0 })).toEqual({ type: ["integer", "null"], minimum: 0 });
  });

  test("what may be missing may be null", () => {
    expect(open({ type: "string" })).toEqual({ type: ["string", "null"] });
    expect(open({ type: ["string", "null"] })).toEqual({ type: ["string", "null"] });
  });

  test("an object is open, and PHP's empty list where it may be empty", () => {
    expect(open({ title: "Inner", type: "object", additionalProperties: false })).toEqual({
      anyOf: [{ title: "OpenInner", type: "object" }, { type: "array", maxItems: 0 }, { type: "null" }],
    });
  });

  test("what may be a list already needs no empty one", () => {
    const choice = [{ type: "array" as const }, { type: "object" as const }];
    expect(open({ anyOf: choice })).toEqual({ anyOf: [...choice, { type: "null" }] });
  });

  test("a required member that no object has is refused", () => {
    expect(() => openProfile({ $id: "x", title: "A", type: "object" }, { required: { B: ["c"] } })).toThrow(
      'document.json of x names "B", which no object is titled.',
    );
  });

  test("a schema that takes the place of nothing is refused", () => {
    expect(() => openProfile({ $id: "x" }, { accept: { "/properties/a": {} } })).toThrow(
      "document.json of x replaces /properties/a, where the schema has nothing.",
    );
  });
});

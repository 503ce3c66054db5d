import { describe, expect, test } from "vitest";
import type { JsonSchema } from "./json-schema.js";
import { openProfile } from "./open-profile.js";

function open(property: JsonSchema, required: string[] = []): JsonSchema | undefined {
  const strict: JsonSchema = {
    $id: "https://unpkg.com/@nodeinfo-kit/schemas/test.json",
    title: "Test",
    description: "A test.",
    type: "object",
    additionalProperties: false,
    required: ["property"],
    properties: { property },
  };
  return openProfile(strict, { required: { Test: required } }).properties?.property;
}

describe("in the open profile", () => {
  test("an enum is its values or any string", () => {
    const known = { type: "string", enum: ["a"] };
    expect(open({ type: "string", enum: ["a"] }, ["property"])).toEqual({
      anyOf: [known, { type: "string" }],
    });
    expect(open({ type: "string", enum: ["a"] })).toEqual({
      anyOf: [known, { type: "string" }, { type: "null" }],
    });
  });

  test("an enum that the standard leaves open stays one", () => {
    const known: JsonSchema[] = [{ type: "string", enum: ["a"] }, { type: "string" }];
    expect(open({ anyOf: known }, ["property"])).toEqual({ anyOf: known });
    expect(open({ anyOf: known })).toEqual({ anyOf: [...known, { type: "null" }] });
  });

  test("a constant stays: it identifies the document", () => {
    const version = { type: "string" as const, const: "2.1" };
    expect(open(version, ["property"])).toEqual(version);
  });

  test("strings and arrays have no limits, but counts stay counts", () => {
    expect(
      open({ type: "string", minLength: 1, maxLength: 9, not: { pattern: "[a]" } }, ["property"]),
    ).toEqual({
      type: "string",
    });
    expect(open({ type: "array", minItems: 1 }, ["property"])).toEqual({ type: "array" });
    expect(open({ type: "integer", minimum: 0 })).toEqual({ type: ["integer", "null"], minimum: 0 });
  });

  test("what may be missing may be null", () => {
    expect(open({ type: "string" })).toEqual({ type: ["string", "null"] });
    expect(open({ type: ["string", "null"] })).toEqual({ type: ["string", "null"] });
  });

  test("an object is open, and may be PHP's empty array if it may be empty", () => {
    expect(open({ title: "Inner", type: "object", additionalProperties: false })).toEqual({
      anyOf: [{ title: "OpenInner", type: "object" }, { type: "array", maxItems: 0 }, { type: "null" }],
    });
  });

  test("a value that may be an array needs no empty array", () => {
    const choice = [{ type: "array" as const }, { type: "object" as const }];
    expect(open({ anyOf: choice })).toEqual({ anyOf: [...choice, { type: "null" }] });
  });

  test("none of the alternatives of an object is required", () => {
    const object = { title: "Inner", type: "object" as const, properties: { a: {}, b: {} } };
    const alternatives = [{ required: ["a"] }, { required: ["b"] }];
    expect(open({ ...object, anyOf: alternatives })).toEqual(open(object));
    expect(open({ anyOf: [{ ...object, anyOf: alternatives }, { type: "null" }] })).toEqual(
      open({ anyOf: [object, { type: "null" }] }),
    );
  });

  test("examples stay", () => {
    const examples = ["a"];
    expect(open({ type: "string", examples })).toEqual({ type: ["string", "null"], examples });
    expect(open({ type: "string", enum: ["a"], examples })).toMatchObject({ anyOf: [{}, {}, {}], examples });
  });

  test("a required property that no object has is an error", () => {
    expect(() => openProfile({ $id: "x", title: "A", type: "object" }, { required: { B: ["c"] } })).toThrow(
      'document.json of x names "B", which is not the title of an object.',
    );
  });

  test("a schema that replaces nothing is an error", () => {
    expect(() => openProfile({ $id: "x" }, { accept: { "/properties/a": {} } })).toThrow(
      "document.json of x replaces /properties/a, which the schema does not have.",
    );
  });
});

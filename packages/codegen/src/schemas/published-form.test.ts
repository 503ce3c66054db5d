import { describe, expect, test } from "vitest";
import { emitValidator } from "../emitter/emit.js";
import { sources } from "../fixtures/schemas.js";
import type { JsonSchema } from "../source/json-schema.js";
import { outsideSubset } from "../source/subset.js";
import { publishedForm } from "./published-form.js";

const known: JsonSchema = { type: "string", enum: ["a", "b"] };
const either: JsonSchema = { type: "object", properties: { a: known, b: known } };
const letters: JsonSchema = { type: "string", pattern: "[^a-z]" };

describe("as published", () => {
  test.each<[string, JsonSchema, JsonSchema]>([
    [
      "an open enum is a string, with the known values as examples",
      { title: "Word", description: "A word.", anyOf: [known, { type: "string" }] },
      { title: "Word", description: "A word.", type: "string", examples: ["a", "b"] },
    ],
    [
      "an open enum may be null",
      { anyOf: [known, { type: "string" }, { type: "null" }], examples: ["b"] },
      { type: ["string", "null"], examples: ["a", "b"] },
    ],
    ["an enum stays one", known, known],
    [
      "the characters that a `not` allows are also a pattern",
      { type: "string", minLength: 1, not: letters },
      { type: "string", minLength: 1, pattern: "^[a-z]+$", not: letters },
    ],
    [
      "the pattern accepts an empty string if the schema does",
      { type: "string", not: letters },
      { type: "string", pattern: "^[a-z]*$", not: letters },
    ],
    [
      "the characters that a `not` rejects are also a pattern",
      { type: "string", not: { type: "string", pattern: "[\n\r]" } },
      { type: "string", pattern: "^[^\n\r]*$", not: { type: "string", pattern: "[\n\r]" } },
    ],
    [
      "each alternative is named where it is required",
      { ...either, anyOf: [{ required: ["a"] }, { required: ["b"] }] },
      {
        ...either,
        anyOf: [
          { required: ["a"], properties: { a: {} } },
          { required: ["b"], properties: { b: {} } },
        ],
      },
    ],
  ])("%s", (_, schema, published) => {
    expect(publishedForm(schema)).toEqual(published);
    expect(publishedForm({ properties: { a: schema } })).toEqual({ properties: { a: published } });
  });
});

describe.each(sources.documents)("$id", ({ strict, open }) => {
  test.each([
    { profile: "strict", schema: strict },
    { profile: "open", schema: open },
  ])("compiles to the same $profile validator as its source", ({ schema }) => {
    const published = publishedForm(schema);
    expect(outsideSubset(published)).toBeUndefined();
    expect(emitValidator(published, "./")).toBe(emitValidator(schema, "./"));
  });
});

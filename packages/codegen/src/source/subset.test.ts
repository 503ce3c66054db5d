import { describe, expect, test } from "vitest";
import { sources } from "../fixtures/schemas.js";
import { outsideSubset } from "./subset.js";

const definitions = {
  Text: { type: "string" },
  Choice: { anyOf: [{ type: "object" }, { type: "integer" }] },
  Either: {
    ...{ type: "object", properties: { a: {}, b: {} } },
    anyOf: [{ required: ["a"] }, { required: ["b"] }],
  },
};
const either = definitions.Either;

test.each(sources.documents)("both profiles of $id are inside the subset", ({ strict, open }) => {
  expect(outsideSubset(strict)).toBeUndefined();
  expect(outsideSubset(open)).toBeUndefined();
});

describe("inside the subset is", () => {
  test.each([
    [{}],
    [{ properties: { a: {} }, required: [] }],
    [{ type: ["object", "array", "null"], additionalProperties: false, items: { minimum: -1.5 } }],
    [{ items: { $ref: "#/$defs/Text" } }],
    [{ not: {} }],
    [{ not: { type: "string", pattern: "[^a-z0-9-]" } }],
    [{ not: { type: "string", pattern: "[^a-z0-9-]" }, pattern: "^[a-z0-9-]*$" }],
    [{ not: { type: "string", pattern: "[^a-z]" }, pattern: "^[a-z]+$", minLength: 2 }],
    [{ anyOf: [{ $ref: "#/$defs/Choice" }, { type: "null" }], description: "A choice in a choice." }],
    [{ anyOf: [{ type: "string", enum: ["a"] }, { type: "string" }, { type: "null" }] }],
    [{ type: "object", properties: { a: {}, b: {} }, anyOf: [{ required: ["a"] }, { required: ["b"] }] }],
    [{ anyOf: [{ $ref: "#/$defs/Either" }, { type: "null" }] }],
  ])("%j", (schema) => {
    expect(outsideSubset({ $defs: definitions, ...schema })).toBeUndefined();
  });
});

describe("outside the subset, and named with its place, is", () => {
  test.each([
    [true, "/: must be object."],
    [{ properties: { a: { format: "uri" } } }, '/properties/a: "format" is not allowed here'],
    [{ properties: { "a/b": false } }, "/properties/a~1b: must be object."],
    [{ type: "text" }, "/type: must be equal to one of the allowed values"],
    [{ type: [] }, "/type: must be equal to one of the allowed values"],
    [{ enum: ["a", 1] }, "/enum/1: must be string."],
    [{ enum: [] }, "/enum: must NOT have fewer than 1 items."],
    [{ const: null }, "/const: must be string."],
    [{ minimum: JSON.parse("1e400") }, "/minimum: must be number."],
    [{ minLength: 1.5 }, "/minLength: must be integer."],
    [{ maxLength: -1 }, "/maxLength: must be >= 0."],
    [{ maxItems: 1 }, "/maxItems: must be equal to constant."],
    [{ properties: { a: {} }, required: ["toString"] }, '/: "toString" is required but not described.'],
    [{ $schema: "http://json-schema.org/draft-07/schema#" }, '/: "$schema" must name JSON Schema 2020-12, '],
    [
      { not: { type: "string", pattern: "[^a-z]" }, pattern: "^[a-z]+$" },
      'in every language, or repeat the "not" next to it: ^[a-z]*$.',
    ],
    [{ not: { type: "string", pattern: "[\n]" }, pattern: "^[^\r]*$" }, "must be one set of characters"],
    [{ items: { $id: "https://example.com/" } }, '/items: "$id" is only allowed at the top of the schema.'],
  ])("%j", (schema, problem) => {
    expect(outsideSubset(schema)).toContain(problem);
  });

  test.each([
    ["https://example.com/", '"$ref" must point to a definition of this schema'],
    ["#", '"$ref" must point to a definition of this schema'],
    ["#/$defs/Te~0xt", '"$ref" must point to a definition of this schema'],
    ["#/$defs/toString", '"$ref" points to #/$defs/toString, which does not exist.'],
  ])("a reference to %s", ($ref, problem) => {
    expect(outsideSubset({ $defs: definitions, items: { $ref } })).toContain(`/items: ${problem}`);
  });

  test("a definition that refers to itself, also indirectly", () => {
    const list = { properties: { next: { $ref: "#/$defs/Link" } } };
    const $defs = { ...definitions, List: list, Link: { items: { $ref: "#/$defs/List" } } };
    expect(outsideSubset({ $defs })).toBe('/: the definition "List" refers to itself.');
    expect(outsideSubset({ $defs: { A: { $ref: "#/$defs/A" } } })).toBe(
      '/: the definition "A" refers to itself.',
    );
  });

  test.each([
    [{ type: "integer", const: "a" }, "/: values of an enum must be strings, but the type has no strings."],
    [
      { type: ["array", "null"], enum: ["a"] },
      "/: values of an enum must be strings, but the type has no strings.",
    ],
    [{ not: {}, type: "string" }, '/: "not" of {} must be the only keyword'],
    [{ ...either, type: undefined }, '/: alternatives, an "anyOf" of "required", need "type": "object".'],
    [{ ...either, anyOf: [{ required: ["a"] }] }, "must be at least two different properties."],
    [{ ...either, anyOf: [{ required: ["a"] }, { required: ["a"] }] }, "must be at least two different"],
    [{ ...either, properties: { a: {} } }, '/: "b" is an alternative but not described.'],
    [{ ...either, required: ["b"] }, '/: "b" is an alternative, although it is always required.'],
    [
      { ...either, anyOf: [{ required: ["a"] }, { required: ["a", "b"] }] },
      '/: "anyOf" must not have other keywords',
    ],
  ])("%j, which contradicts itself", (schema, problem) => {
    expect(outsideSubset(schema)).toContain(problem);
  });

  test.each([
    "a",
    "[]",
    "[^]",
    "[a",
    "[a]+",
    "[z-a]",
    "[\\d]",
    "[🎉]",
    "[\ud800]",
    "^[a]$",
    "[a-\uffff]",
    "[a&&b]",
  ])("the pattern %j", (pattern) => {
    expect(outsideSubset({ not: { type: "string", pattern } })).toContain(
      "/not: the pattern must be one set",
    );
  });

  test.each([
    [{ type: "integer" }],
    [{ type: "string" }],
    [{ minLength: 1 }],
    [{ type: "string", pattern: "[a]", minLength: 1 }],
    [{ type: "integer", pattern: "[a]" }],
  ])('"not" of %j', (not) => {
    expect(outsideSubset({ not })).toContain('/: "not" must be {}');
  });

  test.each([
    ["without a type", [{ type: "string" }, {}]],
    ["with several", [{ type: ["string", "null"] }, { type: "integer" }]],
    ["with the same type", [{ type: "object" }, { $ref: "#/$defs/Choice" }]],
    ["an integer, and one a number", [{ type: "integer" }, { type: "number" }]],
    [
      "any string but for a limit",
      [
        { type: "string", enum: ["a"] },
        { type: "string", minLength: 1 },
      ],
    ],
  ])("a choice with one branch %s", (_, anyOf) => {
    expect(outsideSubset({ $defs: definitions, anyOf })).toBe(
      '/: each branch of "anyOf" must have one type, different from the others.',
    );
  });

  test("a choice with other keywords next to it", () => {
    expect(outsideSubset({ minLength: 1, anyOf: [{ type: "string" }] })).toContain(
      '/: "anyOf" must not have other keywords next to it',
    );
  });
});

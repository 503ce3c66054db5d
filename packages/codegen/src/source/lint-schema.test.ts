import { expect, test } from "vitest";
import { lintSchema } from "./lint-schema.js";

const sound = {
  $schema: "https://json-schema.org/draft/2020-12/schema",
  $id: "https://unpkg.com/@nodeinfo-kit/schemas/some/document.json",
  title: "SomeDocument",
  description: "A document.",
};

test("a valid schema has no problems", () => {
  const schema = {
    ...{ ...sound, type: "object" as const, examples: [{ a: "a" }] },
    properties: { a: { $ref: "#/$defs/A" } },
    $defs: { A: { title: "A", type: "string" as const, enum: ["a"], examples: ["a"] } },
  };
  expect(lintSchema(schema, "some/document")).toEqual([]);
});

test.each([
  [
    { $id: "https://example.com/a.json" },
    '/$id: must be the address that it is published at, and end with "/some/document.json", ',
  ],
  [{ items: { $ref: "#/$defs/A" } }, '/items: "$ref" points to #/$defs/A, which does not exist.'],
  [{ $schema: undefined }, '/: must have "$schema": "https://json-schema.org/draft/2020-12/schema".'],
  [{ $schema: "http://json-schema.org/draft-07/schema#" }, '/: "$schema" must name JSON Schema 2020-12, '],
  [{ title: undefined, description: undefined }, "/: must have a title and a description."],
  [{ title: "some document" }, "/: the title must be a type's name"],
  [{ description: "no sentence" }, "/: the description must be a sentence"],
  [{ format: "uri" }, '/: "format" is not allowed here'],
  [{ minLength: "2" }, "/minLength: must be integer"],
  [{ type: ["string", "integer"] }, '/: an array of types must be one type and "null"'],
  [{ properties: { a: true } }, "/properties/a: must be object"],
  [{ properties: { a: { type: "string" } } }, '/: the property "a" must have a description.'],
  [
    { properties: { a: { description: "A.", pattern: "^a+$" } } },
    "/properties/a: the pattern must be one set of characters",
  ],
  [
    { items: { $ref: "#/$defs/A", description: "A." }, $defs: { A: {} } },
    '/items: "$ref" must be the only keyword',
  ],
  [{ items: { $ref: "https://example.com/" } }, '/items: "$ref" must point to a definition of this schema'],
  [{ maxItems: 3 }, "/maxItems: must be equal to constant"],
  [
    { type: "object", anyOf: [{ type: "string" }, { type: "null" }] },
    '/: "anyOf" must not have other keywords next to it',
  ],
  [{ required: ["a"] }, '/: "a" is required but not described.'],
  [{ enum: ["a"] }, '/: "enum" must have "type": "string" next to it'],
  [
    { items: { type: ["string", "null"], const: "a" } },
    '/items: "const" must have "type": "string" next to it',
  ],
  [{ examples: [] }, "/examples: must NOT have fewer than 1 items."],
  [
    { items: { $ref: "#/$defs/A", examples: ["a"] }, $defs: { A: {} } },
    '/items: "$ref" must be the only keyword',
  ],
  [{ type: "string", examples: ["a", 1] }, "/examples/1: must be string. Correct the example."],
  [
    {
      properties: { "a/b": { description: "A.", items: { $ref: "#/$defs/A" }, examples: [["", "a"]] } },
      $defs: { A: { minLength: 1 } },
    },
    "/properties/a~1b/examples/0/0: must NOT have fewer than 1 characters. Correct the example.",
  ],
  [{ anyOf: [{ type: "string" }, { type: "string" }] }, '/: each branch of "anyOf" must have one type'],
])("%j is a problem", (change, problem) => {
  const problems = lintSchema({ ...sound, ...change } as never, "some/document"); // The type does not allow these schemas.
  expect(problems).toHaveLength(1);
  expect(problems[0]).toContain(problem);
});

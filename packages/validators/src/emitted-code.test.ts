import type { JsonSchema } from "@nodeinfo-kit/codegen";
import { emitValidator } from "@nodeinfo-kit/codegen/internal";
import { compile } from "@nodeinfo-kit/test-support/compile-validator";
import { describe, expect, test } from "vitest";

/** The faults that the emitted code finds in a value, one line each. */
async function faults(schema: JsonSchema, value: unknown): Promise<string[]> {
  const { is, validate } = await compile(schema);
  const { issues = [] } = validate(value, { maxIssues: 1000 });
  expect(is(value)).toBe(issues.length === 0);
  return issues.map(({ code, pointer, message }) => `${code} ${pointer} ${message}`);
}

describe("a schema outside our subset is rejected, with the place", () => {
  test.each<[unknown, string]>([
    [
      { $id: "a", properties: { b: { format: "uri" } } },
      'a cannot be compiled to a validator. /properties/b: "format"',
    ],
    [
      { $defs: { A: { items: { $ref: "#/$defs/A" } } } },
      'The schema cannot be compiled to a validator. /: the definition "A"',
    ],
    [{ items: { pattern: "^a+$" } }, "/items: the pattern must be one set of characters"],
    [{ properties: { a: { not: { type: "integer" } } } }, '/properties/a: "not" must be {}'],
  ])("%j", (schema, message) => {
    expect(() => emitValidator(schema as JsonSchema, "")).toThrow(message);
  });
});

describe("a constraint without a type", () => {
  test.each<[JsonSchema, valid: unknown[], invalid: unknown[]]>([
    [{ minimum: 1.5 }, ["1", [], {}, null, true, 1.5], [1, -1]],
    [{ minLength: 2 }, [1, [], "ab", "🎉🎉"], ["", "a", "🎉", "\ud83c"]],
    [{ maxLength: 1 }, [12, ["a", "b"], "", "🎉", "\ud83c"], ["ab", "🎉🎉"]],
    [{ minItems: 2 }, ["", {}, [1, 2]], [[], [1]]],
    [{ required: ["a"], properties: { a: {} } }, [1, "", [], { a: null }], [{}, { b: 1 }]],
    [{ pattern: "[b-d]" }, [1, "abz", "d"], ["", "ae"]],
    [{ items: { const: "a" } }, ["b", [], ["a", "a"]], [["a", "b"], [[]]]],
  ])("%j only applies to values of its type", async (schema, valid, invalid) => {
    for (const value of valid) expect(await faults(schema, value)).toEqual([]);
    for (const value of invalid) expect(await faults(schema, value)).toHaveLength(1);
  });
});

describe("an object without any of its alternatives", () => {
  const properties = { a: { type: "string" as const }, b: {}, c: {} };
  const two: JsonSchema = { type: "object", properties, anyOf: [{ required: ["a"] }, { required: ["b"] }] };
  const missing = 'schema/missing-alternative  must have "a" or "b", but has neither';

  test("is one issue, and the issues of other properties follow it", async () => {
    expect(await faults(two, {})).toEqual([missing]);
    expect(await faults(two, { c: 1, a: undefined })).toEqual([missing]);
    expect(await faults(two, JSON.parse('{"__proto__":{"a":"x"}}'))).toEqual([missing]);
    expect(await faults({ ...two, required: ["c"] }, {})).toEqual([
      missing,
      "schema/missing-property /c must be anything, but is missing",
    ]);
  });

  test("needs only one of them, which must be valid", async () => {
    for (const value of [{ a: "x" }, { b: null }, { a: "x", b: 1, c: 2 }])
      expect(await faults(two, value)).toEqual([]);
    expect(await faults(two, { a: 1 })).toEqual(["schema/type /a must be a string, but is the number 1"]);
    expect(await faults(two, [])).toEqual(["schema/type  must be an object, but is an empty array"]);
  });

  test("is found in items, in branches of a choice, and among three", async () => {
    const three: JsonSchema = { ...two, anyOf: [...(two.anyOf ?? []), { required: ["c"] }] };
    expect(await faults({ items: { anyOf: [three, { type: "null" }] } }, [null, {}, { c: 1 }])).toEqual([
      'schema/missing-alternative /1 must have "a", "b" or "c", but has none of them',
    ]);
  });
});

describe("similar parts of a schema are not confused:", () => {
  test.each<[JsonSchema, valid: unknown, invalid: unknown]>([
    [{ properties: { a: { enum: ["a,b"] }, b: { enum: ["a", "b"] } } }, { b: "a" }, { b: "a,b" }],
    [
      { properties: { a: { type: "string", pattern: "[ab]" }, b: { enum: ["[ab]"] } } },
      { a: "xa", b: "[ab]" },
      { b: "a" },
    ],
    [
      { properties: { a: { type: "string" }, b: { enum: ["want a string"] } } },
      { b: "want a string" },
      { a: 1 },
    ],
  ])("%j", async (schema, valid, invalid) => {
    expect(await faults(schema, valid)).toEqual([]);
    expect(await faults(schema, invalid)).toEqual([expect.stringMatching(/ must be .*, but is the /)]);
  });
});

test("a constraint of a type that the schema does not have is not written", () => {
  const schema: JsonSchema = {
    type: "boolean",
    minLength: 1,
    minItems: 1,
    properties: { a: { const: "b" } },
  };
  expect(emitValidator(schema, "")).toBe(emitValidator({ type: "boolean" }, ""));
});

test("several types are distinguished, and each keeps its own constraints", async () => {
  const schema: JsonSchema = { type: ["string", "integer", "null"], minimum: 0, maxLength: 1 };
  expect(await faults(schema, null)).toEqual([]);
  expect(await faults(schema, -1)).toEqual([
    "schema/minimum  must be a string of at most 1 character, an integer of at least 0 or null, but is the number -1",
  ]);
  expect(await faults(schema, "ab")).toEqual([
    "schema/max-length  must be a string of at most 1 character, an integer of at least 0 or null, but is a string of 2 characters",
  ]);
  expect(await faults(schema, [])).toEqual([
    "schema/type  must be a string of at most 1 character, an integer of at least 0 or null, but is an empty array",
  ]);
});

test("a choice resolves references, and is made by the type of the value", async () => {
  const schema: JsonSchema = {
    items: { anyOf: [{ $ref: "#/$defs/Count" }, { type: "null" }] },
    $defs: {
      Count: {
        anyOf: [
          { type: "object", properties: { total: { $ref: "#/$defs/Total" } } },
          { $ref: "#/$defs/Total" },
        ],
      },
      Total: { type: "integer", minimum: 0 },
    },
  };
  expect(await faults(schema, [0, null, { total: 0 }, {}])).toEqual([]);
  expect(await faults(schema, [-1, { total: -1 }, "0"])).toEqual([
    "schema/type /0 must be an object, an integer of at least 0 or null, but is the number -1",
    "schema/minimum /1/total must be an integer of at least 0, but is the number -1",
    'schema/type /2 must be an object, an integer of at least 0 or null, but is the string "0"',
  ]);
});

describe("properties", () => {
  test("of any name are read as data", async () => {
    const names = [
      "__proto__",
      "constructor",
      "toString",
      "hasOwnProperty",
      "",
      "a/b~c",
      '"',
      "key",
      "\u2028",
    ];
    const properties = Object.fromEntries(names.map((name) => [name, { type: "integer" as const }]));
    Object.defineProperty(properties, "__proto__", { value: { type: "integer" }, enumerable: true });
    const schema: JsonSchema = { properties, required: names, additionalProperties: false };
    expect(await faults(schema, {})).toHaveLength(names.length);
    const complete = JSON.parse(`{${names.map((name) => `${JSON.stringify(name)}: 1`).join()}}`);
    expect(await faults(schema, complete)).toEqual([]);
    expect(await faults(schema, { ...complete, "a/b~c": null })).toEqual([
      "schema/type /a~1b~0c must be an integer, but is null",
    ]);
  });

  test("that a closed object does not define are named, and so are those that it defines", async () => {
    const schema: JsonSchema = { properties: { a: {}, b: {} }, additionalProperties: false };
    expect(await faults(schema, { a: 1, "c/d": 2 })).toEqual([
      'schema/unknown-property /c~1d is not a known property; the known properties are "a", "b"',
    ]);
  });

  test("that no schema names are checked by additionalProperties, at any depth", async () => {
    const schema: JsonSchema = {
      properties: { known: { type: "boolean" } },
      additionalProperties: {
        type: "object",
        additionalProperties: { type: "array", items: { type: "string" } },
      },
    };
    expect(await faults(schema, { known: true, "x/y": { z: ["a"] } })).toEqual([]);
    expect(await faults(schema, { "x/y": { z: ["a", 1] }, known: 0, w: 2 })).toEqual([
      "schema/type /known must be a boolean, but is the number 0",
      "schema/type /x~1y/z/1 must be a string, but is the number 1",
      "schema/type /w must be an object, but is the number 2",
    ]);
  });

  test("that are required and may be anything are missing only when they are not there", async () => {
    const schema: JsonSchema = { required: ["a"], properties: { a: { minimum: 1 } } };
    expect(await faults(schema, { a: null })).toEqual([]);
    expect(await faults(schema, {})).toEqual(["schema/missing-property /a must be anything, but is missing"]);
  });

  test("that are forbidden may be missing", async () => {
    const schema: JsonSchema = { properties: { a: { not: {} } } };
    expect(await faults(schema, {})).toEqual([]);
    expect(await faults(schema, { a: null })).toEqual([
      "schema/unknown-property /a must be absent, but is null",
    ]);
  });
});

test("strings of the same length, and similar strings, are distinguished", async () => {
  const schema: JsonSchema = { enum: ["ab", "ba", "é", "e\u0301", "", '"'] };
  for (const word of schema.enum ?? []) expect(await faults(schema, word)).toEqual([]);
  for (const stranger of ["aa", "è", "\\", "abc", 2, null, ["ab"], new String("ab")])
    expect(await faults(schema, stranger)).toHaveLength(1);
});

test("a string that is too long and has a forbidden character has two faults", async () => {
  const schema: JsonSchema = { type: "string", maxLength: 2, not: { type: "string", pattern: "[\n]" } };
  expect(await faults(schema, "a\nb")).toMatchObject([
    expect.stringContaining("max-length"),
    expect.stringContaining("pattern"),
  ]);
});

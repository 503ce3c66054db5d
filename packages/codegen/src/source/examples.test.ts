import { describe, expect, test } from "vitest";
import { sources } from "../fixtures/schemas.js";
import { type JsonSchema, walk } from "./json-schema.js";

/** Whether a schema says itself what its values look like: each property of an object has its own examples. */
function explainsItself({
  $ref,
  type,
  properties,
  anyOf,
  enum: words,
  const: word,
  not,
}: JsonSchema): boolean {
  if ($ref !== undefined || properties || words || word !== undefined) return true;
  if (not && Object.keys(not).length === 0) return true;
  return anyOf ? anyOf.every(explainsItself) : ["boolean", "null"].includes([type].flat()[0] ?? "");
}

function propertiesOf(schema: JsonSchema): [place: string, property: JsonSchema][] {
  return [...walk(schema)].flatMap(([pointer, { properties = {} }]) =>
    Object.entries(properties).map(([name, property]): [string, JsonSchema] => [
      `${pointer}/properties/${name}`,
      property,
    ]),
  );
}

function withoutExamples(schema: JsonSchema): string[] {
  return propertiesOf(schema).flatMap(([place, property]) =>
    property.examples || explainsItself(property) ? [] : [place],
  );
}

describe("examples", () => {
  test("are looked for in many properties", () => {
    const found = sources.documents.flatMap(({ strict }) => propertiesOf(strict));
    expect(found.filter(([, { examples }]) => examples).length).toBeGreaterThan(200);
  });

  test.each(sources.documents)("are in every property of $id that needs them", ({ strict }) => {
    expect(withoutExamples(strict)).toEqual([]);
  });

  test("are only dispensable for booleans, listed values, references, and objects whose properties have them", () => {
    const properties: Record<string, JsonSchema> = {
      boolean: { type: ["boolean", "null"] },
      word: { type: "string", enum: ["a"] },
      constant: { type: "string", const: "a" },
      absent: { not: {} },
      reference: { $ref: "#/$defs/A" },
      object: { anyOf: [{ type: "object", properties: {} }, { type: "null" }] },
      text: { type: "string" },
      count: { type: ["integer", "null"] },
      list: { type: "array", items: { type: "string", enum: ["a"] } },
      free: { type: "object", additionalProperties: { type: "string" } },
      choice: { anyOf: [{ type: "object", properties: {} }, { type: "array" }] },
    };
    expect(withoutExamples({ items: { properties } })).toEqual(
      ["text", "count", "list", "free", "choice"].map((name) => `/items/properties/${name}`),
    );
  });
});

import { expect, test } from "vitest";
import { sources } from "../fixtures/schemas.js";
import { resolveReferences } from "./resolved-schema.js";

test("a reference is replaced by its definition, however many lead there", () => {
  const $defs = { A: { items: { $ref: "#/$defs/B" } }, B: { type: "string" as const } };
  const resolved = resolveReferences({
    $defs,
    properties: { a: { $ref: "#/$defs/A" }, b: { anyOf: [{ $ref: "#/$defs/B" }] } },
    additionalProperties: { $ref: "#/$defs/B" },
  });
  expect(resolved).toEqual({
    properties: { a: { items: { type: "string" } }, b: { anyOf: [{ type: "string" }] } },
    additionalProperties: { type: "string" },
  });
  expect(resolved.properties?.a?.items).toBe(resolved.additionalProperties);
});

test("a property called __proto__ stays one", () => {
  const schema = JSON.parse('{ "properties": { "__proto__": { "type": "null" } } }');
  expect(JSON.stringify(resolveReferences(schema))).toBe(JSON.stringify(schema));
});

test("no schema of ours has a reference left", () => {
  const text = JSON.stringify(sources.documents.map(({ resolved }) => resolved));
  expect(text).not.toMatch(/"\$(ref|defs)"/);
});

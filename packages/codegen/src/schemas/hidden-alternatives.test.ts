import { expect, test } from "vitest";
import type { JsonSchema } from "../source/json-schema.js";
import { toDialect } from "./dialects.js";
import { withHiddenAlternatives } from "./hidden-alternatives.js";

const alternatives: JsonSchema[] = [{ required: ["a"] }, { required: ["b"] }];
const object: JsonSchema = { type: "object", properties: { a: {}, b: {} } };

test("alternatives are written where generators of types do not look, in every dialect", () => {
  const hidden = { ...object, not: { not: { anyOf: alternatives } } };
  const schema: JsonSchema = { $id: "https://example.com/a.json", ...object, anyOf: alternatives };
  expect(withHiddenAlternatives(schema)).toEqual({ $id: schema.$id, ...hidden });
  for (const dialect of ["draft-07", "draft-04"] as const)
    expect(toDialect(withHiddenAlternatives(schema), dialect, "https://example.com")).toMatchObject(hidden);
});

test("unions, and objects that already have a not, stay as they are", () => {
  const union: JsonSchema = { anyOf: [object, { type: "null" }] };
  const other: JsonSchema = { ...object, anyOf: alternatives, not: { required: ["a", "b"] } };
  expect(withHiddenAlternatives(union)).toEqual(union);
  expect(withHiddenAlternatives(other)).toEqual(other);
});

import { expect, test } from "vitest";
import { codesOf } from "./codes.ts";

test("the codes of a schema are those of its keywords, except those that only list forbidden or known values", () => {
  expect([...codesOf({ not: { type: "string", pattern: "[a]" } })]).toEqual(["schema/pattern"]);
  expect([...codesOf({ properties: { a: { not: {} }, type: { minimum: 1 } } })].sort()).toEqual([
    "schema/minimum",
    "schema/unknown-property",
  ]);
  expect([...codesOf({ anyOf: [{ type: "string", enum: ["a"] }, { type: "string" }] })]).toEqual([
    "schema/type",
  ]);
});

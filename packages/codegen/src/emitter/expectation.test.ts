import { describe, expect, test } from "vitest";
import { sources } from "../fixtures/schemas.js";
import { type ResolvedSchema, walk } from "../source/json-schema.js";
import { expectationOf } from "./expectation.js";

test.each<[ResolvedSchema, string]>([
  [{ type: "string", pattern: "[a-z]" }, "a string, with a-z"],
  [{ type: "string", pattern: "[^a-z-]" }, "a string, with something other than a-z and -"],
  [{ type: "string", not: { type: "string", pattern: "[ab]" } }, "a string, without a or b"],
  [{ type: "string", not: { type: "string", pattern: "[^ab]" } }, "a string, only of a and b"],
  [{ type: ["integer", "boolean", "null"], minimum: 1 }, "an integer of at least 1, a boolean or null"],
  [{ enum: ["only"] }, '"only"'],
  [{}, "anything"],
])("%j requires %s", (schema, expectation) => {
  expect(expectationOf(schema)).toBe(expectation);
});

describe.each(sources.documents)("of $id", ({ resolved: { strict, open } }) => {
  test("is not empty at any place", () => {
    for (const schema of [strict, open]) {
      const expectations = [...walk(schema)].map(([, place]) => expectationOf(place));
      expect(expectations).not.toContain("");
      expect(expectations.length).toBeGreaterThan(1);
    }
  });
});

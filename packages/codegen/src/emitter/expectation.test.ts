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
])("%j wants %s", (schema, words) => {
  expect(expectationOf(schema)).toBe(words);
});

describe.each(sources.documents)("of $id", ({ resolved: { strict, open } }) => {
  test("every place has words", () => {
    for (const schema of [strict, open]) {
      const words = [...walk(schema)].map(([, place]) => expectationOf(place));
      expect(words).not.toContain("");
      expect(words.length).toBeGreaterThan(1);
    }
  });
});

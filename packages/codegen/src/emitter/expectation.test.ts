import { describe, expect, test } from "vitest";
import { readDocuments } from "../source/documents.ts";
import { type JsonSchema, walk } from "../source/json-schema.ts";
import { expectationOf } from "./expectation.ts";

test.each<[JsonSchema, string]>([
  [{ type: "string", pattern: "[a-z]" }, "a string, with a-z"],
  [{ type: "string", pattern: "[^a-z-]" }, "a string, with something other than a-z and -"],
  [{ type: "string", not: { type: "string", pattern: "[ab]" } }, "a string, without a or b"],
  [{ type: "string", not: { type: "string", pattern: "[^ab]" } }, "a string, only of a and b"],
  [{ type: ["integer", "boolean", "null"], minimum: 1 }, "an integer of at least 1, a boolean or null"],
  [{ enum: ["only"] }, '"only"'],
  [{}, "anything"],
])("%j wants %s", (schema, words) => {
  expect(expectationOf(schema, schema)).toBe(words);
});

describe.each(readDocuments())("of $id", ({ strict, open }) => {
  test("every place has words", () => {
    for (const schema of [strict, open]) {
      const words = [...walk(schema)].map(([, place]) => expectationOf(place, schema));
      expect(words).not.toContain("");
      expect(words.length).toBeGreaterThan(1);
    }
  });
});

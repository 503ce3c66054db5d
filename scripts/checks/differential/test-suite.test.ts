import { expect, test } from "vitest";
import { unexplained, wrongAnswers } from "./test-suite.ts";

const group = {
  description: "a file: a group",
  schema: { type: "string" },
  tests: [
    { description: "right", data: "a", valid: true },
    { description: "wrong", data: 1, valid: true },
  ],
};

test("a result that differs from the suite's is a wrong answer", async () => {
  expect(await wrongAnswers(group)).toEqual([
    { test: "a file: a group: wrong", by: "ajv", how: "the suite has true for 1" },
    { test: "a file: a group: wrong", by: "our validator", how: "the suite has true for 1" },
  ]);
});

test("a wrong answer is an error unless it is known, and a known one is an error if it no longer occurs", () => {
  const one = { test: "one", by: "ajv" as const, how: "so" };
  expect(unexplained([one], [])).toEqual(["one: ajv is wrong: so"]);
  expect(unexplained([one], [{ ...one, by: "our validator" }])).toHaveLength(2);
  expect(unexplained([one], [one])).toEqual([]);
  expect(unexplained([], [one])).toEqual([
    "one: ajv is no longer wrong. Remove it from suite-deviations.json.",
  ]);
});

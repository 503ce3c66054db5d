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

test("who gives another verdict than the suite has answered wrongly", async () => {
  expect(await wrongAnswers(group)).toEqual([
    { test: "a file: a group: wrong", by: "ajv", how: "the suite says true, of 1" },
    { test: "a file: a group: wrong", by: "our validator", how: "the suite says true, of 1" },
  ]);
});

test("a wrong answer is a fault unless it is known, and a known one is a fault unless it is given", () => {
  const one = { test: "one", by: "ajv" as const, how: "so" };
  expect(unexplained([one], [])).toEqual(["one: ajv is wrong: so"]);
  expect(unexplained([one], [{ ...one, by: "our validator" }])).toHaveLength(2);
  expect(unexplained([one], [one])).toEqual([]);
  expect(unexplained([], [one])).toEqual([
    "one: ajv is not wrong any more. Take it out of suite-deviations.json.",
  ]);
});

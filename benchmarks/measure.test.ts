import { expect, test } from "vitest";
import { interleave, interleaveFresh } from "./measure.ts";

const effort = { rounds: 3, milliseconds: 1, warmUp: 1 };
const texts = Array.from({ length: 64 }, (_, index) => String(index));

test("every subject has a time in every round", () => {
  const values = texts.map(Number);
  const rounds = interleave(
    {
      even: { call: (value: number) => value % 2 === 0, values },
      length: { call: (text: string) => text.length, values: texts },
    },
    effort,
  );
  expect(rounds.map((round) => Object.keys(round).sort())).toEqual(Array(3).fill(["even", "length"]));
  expect(rounds.every(({ even, length }) => even > 0 && length > 0)).toBe(true);
});

test("fresh values are parsed, and parsing is timed separately", () => {
  const rounds = interleaveFresh({ even: (value) => Number(value) % 2 === 0 }, texts, effort);
  expect(rounds.map((round) => Object.keys(round).sort())).toEqual(Array(3).fill(["even", "parse"]));
});

test("a function with changing results is rejected", () => {
  let calls = 0;
  const fickle = { call: () => calls++ > 100, values: texts };
  expect(() => interleave({ fickle }, effort)).toThrow("fickle gave different results for the same values.");
});

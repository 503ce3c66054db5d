import { expect, test } from "vitest";
import { median, spread } from "./statistics.ts";

test("the median is the middle value, or between the two middle values", () => {
  expect(median([10, 1, 2])).toBe(2);
  expect(median([10, 1, 2, 4])).toBe(3);
});

test("a spread has the lowest and the highest value", () => {
  expect(spread([3, 1, 2])).toEqual({ median: 2, min: 1, max: 3 });
});

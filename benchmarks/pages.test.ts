import { expect, test } from "vitest";
import { goalsOf } from "./goals.ts";
import { pagesOf, read, readResults } from "./pages.ts";

const results = readResults();

test.each(pagesOf(results))("$file shows what is in results.json", ({ file, text }) => {
  expect(read(file), "Run `npm run bench -- --redraw`.").toBe(text);
});

test("results.json has figures for every goal", () => {
  const goals = goalsOf(results);
  expect(goals.length).toBeGreaterThan(15);
  expect(goals.filter(({ reached }) => !Number.isFinite(reached.median))).toEqual([]);
});

test("results.json comes from a full run", () => {
  expect(results.processes).toBeGreaterThanOrEqual(5);
});

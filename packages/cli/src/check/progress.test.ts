import { expect, test } from "vitest";
import { Progress } from "./progress.js";

/** What is written while some documents are checked, each in so many milliseconds. */
function written(
  count: number,
  each: number,
  { isTerminal = true, total = undefined as number | undefined } = {},
) {
  const writes: string[] = [];
  let time = 1000;
  const progress = new Progress(total, isTerminal, { write: (text) => writes.push(text) }, () => time);
  for (let done = 0; done < count; done++) {
    time += each;
    progress.tick();
  }
  progress.end();
  return writes;
}

test("shows no progress for quick work", () => {
  expect(written(100, 5)).toEqual([]);
});

test("shows progress after a hundred documents or a second, and removes it", () => {
  expect(written(101, 1, { total: 200 })).toEqual(["\r\u001b[KChecking: 101 of 200 documents", "\r\u001b[K"]);
  expect(written(3, 600)).toEqual([
    "\r\u001b[KChecking: 2 documents",
    "\r\u001b[KChecking: 3 documents",
    "\r\u001b[K",
  ]);
});

test("the line changes no more than ten times a second", () => {
  expect(written(10_000, 1)).toHaveLength(100);
});

test("shows no progress without a terminal", () => {
  expect(written(1000, 1000, { isTerminal: false })).toEqual([]);
});

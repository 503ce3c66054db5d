import { eastAsianWidth } from "get-east-asian-width";
import { expect, test } from "vitest";
import { cellsOf, displayWidth } from "./display-width.js";

test.each([
  ["", 0],
  ["Zoë", 3],
  ["e\u0301a\u0308", 2],
  ["日本語", 6],
  ["한글", 4],
  ["ﾊﾝｶｸ", 4],
  ["！", 2],
  ["😀", 2],
  ["👍🏽", 2],
  ["🇩🇪", 2],
  ["❤\ufe0f", 2],
  ["…", 1],
])("%j takes %i columns", (text, columns) => {
  expect(displayWidth(text)).toBe(columns);
});

test("the characters of a text are those that a reader sees", () => {
  expect(cellsOf("ae\u0301👍🏽")).toEqual([
    { offset: 0, text: "a" },
    { offset: 1, text: "e\u0301" },
    { offset: 3, text: "👍🏽" },
  ]);
});

test("of all characters, hardly any have another width than Unicode gives them", () => {
  let others = 0;
  let all = 0;
  for (let codePoint = 0x20; codePoint < 0x110000; codePoint++) {
    const character = String.fromCodePoint(codePoint);
    // What is not printed, or stands on another character, has no width of its own.
    if (/[\p{C}\p{Mn}\p{Me}\p{Zl}\p{Zp}]/u.test(character)) continue;
    all++;
    if (displayWidth(character) !== eastAsianWidth(codePoint)) others++;
  }
  expect(others / all).toBeLessThan(0.004);
});

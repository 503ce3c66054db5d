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
  ["か\u3099", 2],
  ["👨‍👩‍👧", 2],
  ["🇩", 1],
  ["1\ufe0f\u20e3", 2],
  ["각", 2],
  ["…", 1],
])("%j takes %i columns", (text, columns) => {
  expect(displayWidth(text)).toBe(columns);
});

test("the characters of a text are those that people see", () => {
  expect(cellsOf("ae\u0301👍🏽")).toEqual([
    { offset: 0, text: "a" },
    { offset: 1, text: "e\u0301" },
    { offset: 3, text: "👍🏽" },
  ]);
});

test("each single character has the width that Unicode defines", () => {
  for (let codePoint = 0x20; codePoint < 0x110000; codePoint++) {
    const character = String.fromCodePoint(codePoint);
    // What is not printed, or stands on another character, has no width of its own.
    if (/[\p{C}\p{M}\p{Zl}\p{Zp}\u1160-\u11ff\ud7b0-\ud7fb\uff9e\uff9f]/u.test(character)) continue;
    if (displayWidth(character) !== eastAsianWidth(codePoint))
      expect.fail(`U+${codePoint.toString(16)} takes ${displayWidth(character)} columns`);
  }
});

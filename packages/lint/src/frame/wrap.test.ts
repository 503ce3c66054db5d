import { seed } from "@nodeinfo-kit/test-support/seed";
import fc from "fast-check";
import { expect, test } from "vitest";
import { displayWidth } from "./display-width.js";
import { wrap } from "./wrap.js";

test("a text that fits is one line", () => {
  expect(wrap("Write 12.", 9)).toEqual(["Write 12."]);
  expect(wrap("", 9)).toEqual([""]);
});

test("a longer one breaks between words, and its further lines are indented", () => {
  expect(wrap("The first one is here, and it wins.", 16, "  ")).toEqual([
    "The first one is",
    "  here, and it",
    "  wins.",
  ]);
});

test("a word that is longer than a line is broken, but no character is", () => {
  expect(wrap("a 日本語日本語", 5)).toEqual(["a", "日本", "語日", "本語"]);
});

test(`no line is too wide, and nothing but spaces is lost (seed ${seed})`, () => {
  const words = fc.array(fc.constantFrom("a", "word", "日本", "\u0065\u0301", "x".repeat(30)), {
    minLength: 1,
  });
  fc.assert(
    fc.property(words, fc.integer({ min: 4, max: 40 }), (words, width) => {
      const lines = wrap(words.join(" "), width, "  ");
      for (const line of lines) expect(displayWidth(line)).toBeLessThanOrEqual(width);
      expect(lines.join("").replaceAll(" ", "")).toBe(words.join(""));
    }),
    { seed },
  );
});

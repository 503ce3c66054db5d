import { seed } from "@nodeinfo-kit/test-support/seed";
import fc from "fast-check";
import { expect, test } from "vitest";
import { excerpt, printable } from "./printable.js";

test.each([
  ["a colour", "\u001b[31mred", "\\u{1b}[31mred"],
  [
    "a link of a terminal",
    "\u001b]8;;https://social.example\u0007",
    "\\u{1b}]8;;https://social.example\\u{7}",
  ],
  ["a C1 control", "\u009b2J", "\\u{9b}2J"],
  ["a line break", "a\r\nb", "a\\u{d}\\u{a}b"],
  ["the direction of text", "\u202egnp.exe", "\\u{202e}gnp.exe"],
  ["what is not seen", "a\u200bb\ufeff", "a\\u{200b}b\\u{feff}"],
  ["a line separator", "a\u2028b", "a\\u{2028}b"],
  ["half of a character", "\ud800", "\\u{d800}"],
])("%s is shown as an escape", (_, text, shown) => {
  expect(printable(text)).toBe(shown);
});

test("any other text is shown as it is", () => {
  const text = 'Zoë\'s "日本語" 😀 e\u0301 \\n <b>';
  expect(printable(text)).toBe(text);
});

test(`nothing that is printed commands a terminal (seed ${seed})`, () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      expect(printable(text)).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u);
    }),
    { seed },
  );
});

test("an excerpt has at most 120 characters, or as many as are wanted, and never half of one", () => {
  expect(excerpt("x".repeat(120))).toBe("x".repeat(120));
  expect(excerpt("😀".repeat(121))).toBe(`${"😀".repeat(120)}…`);
  expect(excerpt("abcdef", 3)).toBe("abc…");
});

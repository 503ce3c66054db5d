import { describe, expect, test } from "vitest";
import { SourceText } from "./source-text.js";

describe("finds lines and columns", () => {
  test.each([
    ["line feeds", "a\nbc", 3, 2, 2],
    ["carriage returns", "a\rbc", 3, 2, 2],
    ["both", "a\r\nbc", 4, 2, 2],
    ["the end of a line", "a\nbc", 1, 1, 2],
    ["the place between both", "a\r\nbc", 2, 1, 3],
    ["empty lines", "\n\n\n", 3, 4, 1],
    ["an empty text", "", 0, 1, 1],
    ["characters of two units", "😀b", 2, 1, 3],
    ["separators that end no line in JSON", "a\u2028b", 2, 1, 3],
  ])("with %s", (_, text, offset, line, column) => {
    const { start } = new SourceText(text).rangeOfSpan({ start: offset, end: offset });
    expect(start).toEqual({ offset, line, column });
  });
});

describe("finds the place of", () => {
  const text = '\ufeff{ "a": [1, {"b": 2}], "c": 3, "c": 4 }';
  const source = new SourceText(text);
  test.each([
    ["a value", { path: ["a", 1, "b"] }, "2"],
    ["a name", { path: ["a", 1, "b"], isKey: true }, '"b"'],
    ["an item, which has no name", { path: ["a", 0], isKey: true }, "1"],
    ["the last member with a name", { path: ["c"] }, "4"],
    ["what is missing from an object in a list", { path: ["a", 1, "d"] }, '{"b": 2}'],
    ["what is missing from a member", { path: ["a", 7] }, '"a"'],
    ["what is missing from the document", { path: ["toString"] }, "{"],
    ["the document", { path: [] }, "{"],
    ["a span", { path: ["a"], span: { start: 0, end: 1 } }, "\ufeff"],
  ])("%s", (_, place, marked) => {
    const { start, end } = source.rangeOf(place);
    expect(text.slice(start.offset, end.offset)).toBe(marked);
  });
});

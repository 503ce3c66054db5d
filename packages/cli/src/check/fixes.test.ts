import { expect, test } from "vitest";
import { fixLines } from "./fixes.js";

const change = { title: "Remove the comma", isSafe: true, line: 3, column: 5 };

test("a change has the pointer of its value, if it has one", () => {
  const listed = [
    { ...change, code: "json/syntax", pointer: "" },
    { ...change, code: "list/duplicate", pointer: "/protocols/1", isSafe: false },
  ];
  expect(fixLines("a.json", { listed, more: 2 }, false)).toEqual([
    "a.json:3:5: fixed[json/syntax]: Remove the comma",
    "a.json:3:5: fixed[list/duplicate] unsafe /protocols/1: Remove the comma",
    "a.json: and 2 more changes",
  ]);
});

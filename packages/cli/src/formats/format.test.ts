import { expect, test } from "vitest";
import { compact } from "./compact.js";
import { checked, plain, reportOf } from "./fixtures/reports.js";
import { escapeCiCommands } from "./format.js";
import { gitlab } from "./gitlab.js";
import { json } from "./json.js";
import { junit } from "./junit.js";
import { markdown } from "./markdown.js";
import { pretty } from "./pretty.js";
import { sarif } from "./sarif.js";

test.each([
  ["::error::forged", "\\u{3a}:error::forged"],
  ["a\n \t::error::forged", "a\n \t\\u{3a}:error::forged"],
  ["a ##[error]b", "a #\\u{23}[error]b"],
  ["##vso[task.setvariable]x", "#\\u{23}vso[task.setvariable]x"],
  ["###[group]", "##\\u{23}[group]"],
])("%j is not a command any more", (text, shown) => {
  expect(escapeCiCommands(text)).toBe(shown);
});

test("any other text stays as it is", () => {
  const text = "a::b\n: c\n## Title\n#[x]\nserver.json:1:2: error";
  expect(escapeCiCommands(text)).toBe(text);
});

const words = Array.from(
  { length: 40 },
  (_, index) => `${"x".repeat(index)} ::error::forged ##[error]forged`,
).join(" ");

test.each(Object.entries({ pretty, compact, json, sarif, gitlab, junit, markdown }))(
  "untrusted text in a report as %s is not a command in a CI log",
  (_, format) => {
    const found = { message: words, at: "1", suggestions: [{ title: words }], pointer: `/${words}` };
    const file = "::error::forged ##[error]forged.json";
    const report = { ...reportOf(checked("1", [found], { file, software: words })), unusedIgnores: [words] };
    const text = format(report, plain);
    expect(text).toContain("forged");
    expect(text).not.toMatch(/^\s*::/m);
    expect(text).not.toMatch(/##\w*\[/);
  },
);

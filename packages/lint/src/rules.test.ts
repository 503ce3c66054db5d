import { readdirSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { type LintOptions, lint, rules } from "./index.js";
import type { Sample } from "./rule.js";

const folder = new URL("rules/", import.meta.url);

test("every file of the folder is a rule, and its path is its code", () => {
  const files = readdirSync(folder, { withFileTypes: true })
    .filter((area) => area.isDirectory())
    .flatMap((area) => readdirSync(new URL(`${area.name}/`, folder)).map((file) => `${area.name}/${file}`))
    .filter((file) => file.endsWith(".ts") && !file.endsWith(".test.ts"));
  expect(files.length).toBeGreaterThan(40);
  expect(
    rules.map(({ code }) => `${code}.ts`),
    'the list of rules is out of date: run "npm run generate"',
  ).toEqual(files.sort());
});

describe.each(rules.map((rule) => [rule.code, rule] as const))("%s", (code, rule) => {
  test("finds its bad sample bad, for that reason alone and in the place that it marks", () => {
    const found = diagnosticsOf(rule.bad);
    expect(found).toEqual([{ code, severity: rule.severity, marked: rule.bad.marks }]);
  });

  test("finds its good sample good", () => {
    expect(diagnosticsOf(rule.good)).toEqual([]);
  });

  test("is described in whole sentences", () => {
    expect(rule.summary).toMatch(/^[A-Z"`].*\.$/);
    expect(rule.explanation).toMatch(/^[A-Z"`].*\.$/s);
    expect(rule.source.url).toMatch(/^https:\/\//);
    for (const { message } of lint(rule.bad.text, rule.bad.options).diagnostics)
      expect(message).toMatch(/[.?]$/);
  });
});

function diagnosticsOf({ text, options }: Sample) {
  const shown = typeof text === "string" ? text : new TextDecoder().decode(text);
  return lint(text, options satisfies LintOptions | undefined).diagnostics.map(
    ({ code, severity, range }) => ({
      code,
      severity,
      marked: range && shown.slice(range.start.offset, range.end.offset),
    }),
  );
}

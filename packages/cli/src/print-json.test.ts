import { seed } from "@nodeinfo-kit/test-support/seed";
import fc from "fast-check";
import { expect, test } from "vitest";
import { printJson } from "./print-json.ts";

const hostile = "\u0007\u001b[2J\u007f\u0085\u009b31m\u200b\u202e\u2028\u2029\ufeff\ud800\u{e0041}";

test("the JSON is laid out as JSON.stringify lays it out", () => {
  const value = { a: [1, "two", [], {}, null], "b c": { d: false }, e: -0.5, f: 'é \u{1f600} "\\\n' };
  expect(printJson(value)).toBe(JSON.stringify(value, null, 2));
});

test("omits a property without a value, as JSON.stringify does", () => {
  expect(printJson({ a: undefined, b: 1, c: [undefined] })).toBe('{\n  "b": 1,\n  "c": [\n    null\n  ]\n}');
});

test("what would command a terminal is escaped, in names and in values, and is the same when parsed", () => {
  const text = printJson({ [hostile]: hostile });
  expect(text).toContain(
    "\\u0007\\u001b[2J\\u007f\\u0085\\u009b31m\\u200b\\u202e\\u2028\\u2029\\ufeff\\ud800",
  );
  expect(text).toContain("\\udb40\\udc41");
  expect(text.replaceAll("\n", "")).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u);
  expect(JSON.parse(text)).toEqual({ [hostile]: hostile });
});

test("what is a command in a log of CI is none, and is the same when parsed", () => {
  const text = printJson(["##[error]a", "##vso[task]b", "# [c]"]);
  expect(text).toContain("#\\u0023[error]a");
  expect(text).toContain("#\\u0023vso[task]b");
  expect(text).toContain("# [c]");
  expect(JSON.parse(text)).toEqual(["##[error]a", "##vso[task]b", "# [c]"]);
});

test(`any value is the same when it is parsed (seed ${seed})`, () => {
  const text = fc.oneof(fc.string({ unit: "binary" }), fc.constantFrom("__proto__", "constructor", hostile));
  const { tree } = fc.letrec((tie) => ({
    tree: fc.oneof(
      { maxDepth: 5 },
      fc.oneof(text, fc.double({ noNaN: true, noDefaultInfinity: true }), fc.boolean(), fc.constant(null)),
      fc.array(tie("tree")),
      fc.dictionary(text, tie("tree")),
    ),
  }));
  fc.assert(
    fc.property(tree, (value) => {
      const json = JSON.stringify(value);
      expect(JSON.stringify(JSON.parse(printJson(JSON.parse(json))))).toBe(json);
    }),
    { seed },
  );
});

test("a value that nests 200,000 levels deep is written, in text of its size", () => {
  const text = printJson(JSON.parse(`${"[".repeat(200_000)}${"]".repeat(200_000)}`));
  expect(text.replace(/\s/g, "")).toBe(`${"[".repeat(200_000)}${"]".repeat(200_000)}`);
  expect(text.length).toBeLessThan(400_000 * 100);
});

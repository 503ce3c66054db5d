import { readFileSync } from "node:fs";
import { rules } from "@nodeinfo-kit/lint";
import { seed } from "@nodeinfo-kit/test-support/seed";
import { Ajv } from "ajv";
import {
  type Arbitrary,
  array,
  assert,
  constant,
  constantFrom,
  dictionary,
  jsonValue,
  oneof,
  property,
  record,
  string,
} from "fast-check";
import { describe, expect, test } from "vitest";
import { whyNeverOff } from "../rule-codes.js";
import { understandConfig } from "./config.js";

/** How many configurations are tried. */
const draws = 2000;

const whole = {
  $schema: "https://unpkg.com/@nodeinfo-kit/cli/config.schema.json",
  profile: "open",
  failOn: "warning",
  rules: { "list/duplicate": "off", "known-values/unknown-protocol": "error" },
  files: ["documents", "examples/**/*.json"],
  ignore: [
    { rule: "json/bom", files: ["legacy/**"], reason: "Made by a program that we cannot change." },
    { rule: "list/duplicate", files: ["a.json"], pointer: "/protocols", reason: "A test." },
  ],
};

test("a configuration is read", () => {
  const { $schema: _, ...said } = whole;
  expect(understandConfig(whole)).toEqual({ config: said, problems: [] });
  expect(understandConfig({})).toEqual({ config: {}, problems: [] });
});

describe("problems are reported with their place and how to fix them:", () => {
  const ignore = whole.ignore[0];
  test.each([
    [[], "The configuration must be an object, but is an empty array."],
    [{ profil: "open" }, 'The configuration has an unknown property "profil". Did you mean "profile"?'],
    [{ x: 1 }, 'has an unknown property "x". Properties: $schema, profile, failOn, rules, files, ignore.'],
    [{ profile: "loose" }, '/profile must be "strict" or "open", but is the string "loose".'],
    [{ failOn: 1 }, '/failOn must be "error", "warning" or "info", but is the number 1.'],
    [{ rules: [] }, "/rules must be an object, but is an empty array."],
    [
      { rules: { "list/duplicates": "off" } },
      '/rules has the unknown rule "list/duplicates". Did you mean "list/duplicate"?',
    ],
    [
      { rules: { "list/duplicate": "of" } },
      '/rules/list~1duplicate must be "off", "info", "warning" or "error"',
    ],
    [
      { rules: { "json/empty": "off" } },
      "/rules turns off a rule that must stay on. json/empty cannot be turned off: documents it finds",
    ],
    [
      { files: "documents" },
      '/files must be an array with at least one file name or glob, but is the string "documents".',
    ],
    [{ files: [] }, "/files must be an array with at least one file name or glob, but is an empty array."],
    [{ files: ["a", ""] }, "/files/1 is empty. Specify a file."],
    [{ files: ["a", 1] }, "/files/1 must be a string, but is the number 1."],
    [{ ignore: {} }, "/ignore must be an array, but is an object."],
    [{ ignore: [{ ...ignore, reason: null }] }, "/ignore/0/reason must be a string, but is null."],
    [
      { ignore: [{ rule: "json/bom", files: ["a"] }] },
      '/ignore/0 has no "reason". State why the findings are ignored.',
    ],
    [
      { ignore: [{ ...ignore, reason: " " }] },
      "/ignore/0/reason is empty. State why the findings are ignored.",
    ],
    [
      { ignore: [{ rule: "json/bom", reason: "x" }] },
      '/ignore/0 has no "files". List the documents, as globs.',
    ],
    [
      { ignore: [{ ...ignore, rule: "bom" }] },
      '/ignore/0/rule is the unknown rule "bom". Did you mean "json/bom"?',
    ],
    [
      { ignore: [{ ...ignore, pointer: "metadata" }] },
      '/ignore/0/pointer must be a JSON Pointer such as "/metadata"',
    ],
    [{ ignore: [{ ...ignore, because: "x" }] }, '/ignore/0 has an unknown property "because".'],
    [{ "\u001b[2J": 1 }, 'has an unknown property "\\u001b[2J".'],
  ])("%j", (config, problem) => {
    const { problems } = understandConfig(config);
    expect(problems).toEqual([expect.stringContaining(problem)]);
  });

  test("all of it at once, but no more than anybody reads", () => {
    expect(understandConfig({ profile: 1, failOn: 1 }).problems).toHaveLength(2);
    expect(understandConfig({ files: Array(100).fill(1) }).problems).toHaveLength(20);
  });
});

test("inherited properties are not properties", () => {
  expect(understandConfig({ rules: JSON.parse('{"__proto__": "off"}') }).problems).toHaveLength(1);
  expect(understandConfig({ toString: 1 }).problems).toHaveLength(1);
});

describe("the schema that is published", () => {
  const schema = JSON.parse(readFileSync(new URL("../../config.schema.json", import.meta.url), "utf8"));
  const isValid = new Ajv({ strict: true }).compile(schema);

  const codes = rules.map((rule) => rule.code);

  test("lists every rule, and those that cannot be off", () => {
    expect(schema.definitions.code.enum).toEqual(codes);
    const neverOff = codes.filter((code) => whyNeverOff(code) !== undefined);
    expect(Object.keys(schema.properties.rules.properties)).toEqual(neverOff);
    expect(neverOff).toContain("json/syntax");
  });

  /** Something that is right, but now and then is not. */
  const mostly = <T>(value: Arbitrary<T>, ...others: unknown[]) =>
    oneof({ arbitrary: value, weight: 12 }, constantFrom(null, 1, "", {}, [], ...others));
  const code = oneof(
    { arbitrary: constantFrom(...codes), weight: 6 },
    { arbitrary: constantFrom(...Object.keys(schema.properties.rules.properties)), weight: 3 },
    constantFrom("", "bom", "Json/Bom", "json/bom ", "json/unknown", "__proto__", "toString"),
  );
  const file = mostly(constantFrom("a.json", "**", "-", " "), "\n");
  const files = mostly(array(file, { minLength: 1, maxLength: 2 }), "a");
  const ignore = mostly(
    record(
      {
        rule: oneof({ arbitrary: code, weight: 12 }, constant(1)),
        files,
        pointer: mostly(constantFrom("/a", "", "/", "/a~2"), "a", "#/a", "\n/a", "\n", "/\n"),
        reason: mostly(constantFrom("Why.", " .", "\ud800"), " ", "\n", "\u00a0", "\ufeff"),
        because: constant("x"),
      },
      { requiredKeys: ["rule", "files", "reason"] },
    ),
  );
  const level = mostly(constantFrom("off", "info", "warning", "error"), "on", "OFF", "off ");
  const config = record(
    {
      $schema: mostly(constant("x")),
      profile: mostly(constantFrom("open", "strict"), "loose"),
      failOn: mostly(constantFrom("info", "warning", "error"), "off"),
      rules: mostly(dictionary(code, level, { maxKeys: 3 })),
      files,
      ignore: mostly(array(ignore, { maxLength: 2 })),
      extra: string(),
    },
    { requiredKeys: [] },
  ).map(({ extra, ...others }) => (extra?.startsWith("x") ? { ...others, extra } : others));

  test(`is kept by an example, and agrees with the check in all (seed ${seed})`, () => {
    expect(isValid(whole)).toBe(true);
    const seen = { right: 0, wrong: 0 };
    assert(
      property(oneof({ arbitrary: config, weight: 20 }, jsonValue()), (value) => {
        const { problems } = understandConfig(value);
        expect(problems.length === 0, problems.join("\n")).toBe(isValid(value));
        seen[problems.length === 0 ? "right" : "wrong"]++;
      }),
      { seed, numRuns: draws },
    );
    // Neither side can agree with the other by saying always the same.
    expect(Math.min(seen.right, seen.wrong)).toBeGreaterThan(draws / 10);
  });

  test("is found in the package by the address that it gives itself", () => {
    const manifest = JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8"));
    expect(schema.$id).toBe(`https://unpkg.com/${manifest.name}/config.schema.json`);
    expect(manifest.files).toContain("config.schema.json");
    expect(manifest.exports["./config.schema.json"]).toBe("./config.schema.json");
  });
});

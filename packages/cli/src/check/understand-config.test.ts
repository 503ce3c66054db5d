import { readFileSync } from "node:fs";
import { rules } from "@nodeinfo-kit/lint";
import { Ajv } from "ajv";
import {
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
import { understandConfig } from "./understand-config.js";

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

test("a configuration says what it says", () => {
  const { $schema: _, ...said } = whole;
  expect(understandConfig(whole)).toEqual({ config: said, problems: [] });
  expect(understandConfig({})).toEqual({ config: {}, problems: [] });
});

describe("what is wrong is told with its place, and how to mend it:", () => {
  const ignore = whole.ignore[0];
  test.each([
    [[], "The configuration must be an object, but is an empty array."],
    [
      { profil: "open" },
      'The configuration has a member "profil" that is not known. Did you mean "profile"?',
    ],
    [
      { x: 1 },
      'has a member "x" that is not known. The members are $schema, profile, failOn, rules, files, ignore.',
    ],
    [{ profile: "loose" }, '/profile must be "strict" or "open", but is the string "loose".'],
    [{ failOn: 1 }, '/failOn must be "error" or "warning" or "info", but is the number 1.'],
    [{ rules: [] }, "/rules must be an object, but is an empty array."],
    [
      { rules: { "list/duplicates": "off" } },
      '/rules sets what is no rule. There is no rule "list/duplicates". Did you mean "list/duplicate"?',
    ],
    [
      { rules: { "list/duplicate": "of" } },
      '/rules/list~1duplicate must be "off" or "info" or "warning" or "error"',
    ],
    [
      { rules: { "json/empty": "off" } },
      "/rules turns off what must stay on. json/empty cannot be off: a document that it finds",
    ],
    [
      { files: "documents" },
      '/files must be a list of at least one name or glob, but is the string "documents".',
    ],
    [{ files: [] }, "/files must be a list of at least one name or glob, but is an empty array."],
    [{ files: ["a", ""] }, "/files/1 is empty. Name a file."],
    [{ files: ["a", 1] }, "/files/1 must be a string, but is the number 1."],
    [{ ignore: {} }, "/ignore must be a list, but is an object."],
    [{ ignore: [{ ...ignore, reason: null }] }, "/ignore/0/reason must be a string, but is null."],
    [{ ignore: [{ rule: "json/bom", files: ["a"] }] }, '/ignore/0 has no "reason". Say why it is ignored.'],
    [{ ignore: [{ ...ignore, reason: " " }] }, "/ignore/0/reason is empty. Say why it is ignored."],
    [
      { ignore: [{ rule: "json/bom", reason: "x" }] },
      '/ignore/0 has no "files". List the documents, as globs.',
    ],
    [
      { ignore: [{ ...ignore, rule: "bom" }] },
      '/ignore/0/rule is the code of no rule. There is no rule "bom". Did you mean "json/bom"?',
    ],
    [
      { ignore: [{ ...ignore, pointer: "metadata" }] },
      '/ignore/0/pointer must be a JSON Pointer such as "/metadata"',
    ],
    [{ ignore: [{ ...ignore, because: "x" }] }, '/ignore/0 has a member "because" that is not known.'],
    [{ "\u001b[2J": 1 }, 'has a member "\\u001b[2J" that is not known.'],
  ])("%j", (config, problem) => {
    const { problems } = understandConfig(config);
    expect(problems).toEqual([expect.stringContaining(problem)]);
  });

  test("all of it at once, but no more than anybody reads", () => {
    expect(understandConfig({ profile: 1, failOn: 1 }).problems).toHaveLength(2);
    expect(understandConfig({ files: Array(100).fill(1) }).problems).toHaveLength(20);
  });
});

test("members of the prototype are no members", () => {
  expect(understandConfig({ rules: JSON.parse('{"__proto__": "off"}') }).problems).toHaveLength(1);
  expect(understandConfig({ toString: 1 }).problems).toHaveLength(1);
});

describe("the schema that is published", () => {
  const schema = JSON.parse(readFileSync(new URL("../../config.schema.json", import.meta.url), "utf8"));
  const isValid = new Ajv({ strict: true }).compile(schema);

  /** Something that is right, but now and then is not. */
  const mostly = <T>(value: T, ...others: unknown[]) =>
    oneof({ arbitrary: constant(value), weight: 6 }, constantFrom(...others), jsonValue());
  // No code that has the form of one and is unknown: of that, the schema cannot know.
  const code = oneof(
    constantFrom(...rules.map((rule) => rule.code)),
    constantFrom("", "bom", "Json/Bom", 1, "__proto__"),
  );
  const files = mostly<unknown>(["a.json"], [], [""], ["a", "b"], "a");
  const ignore = record(
    {
      rule: code,
      files,
      pointer: mostly("/a", "", "a", "#/a", "\n/a"),
      reason: mostly("Why.", "", " ", "\n"),
      because: constant("x"),
    },
    { requiredKeys: [] },
  );
  const config = record(
    {
      $schema: mostly("x", 1),
      profile: mostly("open", "strict", "loose"),
      failOn: mostly("info", "error", "off"),
      rules: oneof(dictionary(code.map(String), mostly("off", "error", "on"), { maxKeys: 2 }), jsonValue()),
      files,
      ignore: oneof(array(oneof(ignore, jsonValue()), { maxLength: 2 }), jsonValue()),
      extra: string(),
    },
    { requiredKeys: [] },
  );

  test("is kept by an example, and agrees with the check in all else", () => {
    expect(isValid(whole)).toBe(true);
    assert(
      property(oneof(config, jsonValue()), (value) => {
        const { problems } = understandConfig(value);
        expect(problems.length === 0, problems.join("\n")).toBe(isValid(value));
      }),
      { numRuns: 2000 },
    );
  });

  test("is found in the package by the address that it gives itself", () => {
    const manifest = JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8"));
    expect(schema.$id).toBe(`https://unpkg.com/${manifest.name}/config.schema.json`);
    expect(manifest.files).toContain("config.schema.json");
    expect(manifest.exports["./config.schema.json"]).toBe("./config.schema.json");
  });
});

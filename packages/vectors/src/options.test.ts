import { describe, expect, test } from "vitest";
import type { Case } from "./case.js";
import { help, parseOptions, UsageError } from "./options.js";
import { selectCases } from "./select-cases.js";

test("the defaults are all cases, the pretty format and 10 seconds", () => {
  expect(parseOptions(["run", "--", "./program", "--id", "x"])).toEqual({
    command: ["./program", "--id", "x"],
    ids: [],
    kinds: [],
    names: [],
    expectedFailures: undefined,
    format: "pretty",
    timeout: 10_000,
  });
});

test("the program may follow the options without --, which npx removes", () => {
  const args = ["run", "--id", "nodeinfo/2.1", "--kind=read", "--timeout", "0.5", "program", "--case", "x"];
  expect(parseOptions(args)).toMatchObject({
    command: ["program", "--case", "x"],
    ids: ["nodeinfo/2.1"],
    kinds: ["read"],
    timeout: 500,
  });
});

test.each([[[]], [["--help"]], [["run", "--help"]], [["run", "-h", "--", "x"]]])(
  "%j asks for help",
  (args) => {
    expect(parseOptions(args)).toBeUndefined();
  },
);

test("the help fits a terminal", () => {
  const lines = help.trimEnd().split("\n");
  expect(lines.length).toBeLessThan(24);
  for (const line of lines) expect(line.length).toBeLessThanOrEqual(80);
});

test.each<[string[], string]>([
  [["check"], 'Unknown command "check". Use run.'],
  [["run"], "The program is missing."],
  [["run", "--"], "The program is missing."],
  [["run", "--kind", "judge", "--", "x"], 'Unknown kind "judge". Use validate, read, follow.'],
  [["run", "--format", "xml", "--", "x"], 'Unknown format "xml". Use pretty, json, junit.'],
  [
    ["run", "--timeout", "soon", "--", "x"],
    '--timeout is "soon". Use a number of seconds, such as 10 or 0.5.',
  ],
  [["run", "--timeout", "0", "--", "x"], '--timeout is "0".'],
  [["run", "--wat", "--", "x"], "'--wat'"],
])("%j is wrong usage", (args, message) => {
  expect(() => parseOptions(args)).toThrow(UsageError);
  expect(() => parseOptions(args)).toThrow(message);
});

describe("cases are selected", () => {
  const cases = (
    [
      ["validate nodeinfo/2.1 strict-field: null", "nodeinfo/2.1", { kind: "validate", valid: true }],
      ["read nodeinfo/2.1: null", "nodeinfo/2.1", { kind: "read", facts: null, repairs: [] }],
      ["follow discovery: one", "discovery", { kind: "follow", href: null }],
    ] as const
  ).map(([name, id, expected]): Case => ({ name, id, request: "", expected }));
  const select = (options: Partial<Parameters<typeof selectCases>[1]>) =>
    selectCases(cases, { ids: [], kinds: [], names: [], ...options }).map(({ name }) => name);

  test("by id, kind and part of the name, which all must match", () => {
    expect(select({})).toHaveLength(3);
    expect(select({ ids: ["nodeinfo/2.1"], kinds: ["read", "follow"] })).toEqual(["read nodeinfo/2.1: null"]);
    expect(select({ names: ["one", "read"] })).toEqual(["read nodeinfo/2.1: null", "follow discovery: one"]);
  });

  test("or it is an error that names what matches nothing", () => {
    expect(() => select({ ids: ["nodeinfo/9"] })).toThrow(
      'Unknown id "nodeinfo/9". Use one of discovery, nodeinfo/2.1.',
    );
    expect(() => select({ names: ["two"] })).toThrow('No case has a name that contains "two".');
    expect(() => select({ ids: ["discovery"], kinds: ["read"] })).toThrow(
      "No case matches all of --kind, --id and --case.",
    );
  });
});

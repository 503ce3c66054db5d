import { join, resolve } from "node:path";
import type { Diagnostic } from "@nodeinfo-kit/lint";
import { describe, expect, test } from "vitest";
import type { Ignore } from "./config.js";
import { Ignores } from "./ignores.js";

function found(code: string, pointer = ""): Diagnostic {
  return {
    code,
    pointer,
    severity: "warning",
    message: "",
    standard: "",
    args: {},
    related: [],
    suggestions: [],
    docsUrl: "",
  };
}

const bom: Ignore = { rule: "json/bom", files: ["legacy/**"], reason: "Known." };

function ignores(...ignore: Ignore[]) {
  return new Ignores({ folder: ".", file: "c.json", ignore });
}

test("what is ignored is that rule in those files, and is counted", () => {
  const some = ignores(bom);
  const diagnostics = [found("json/bom"), found("list/duplicate", "/protocols/1")];
  expect(some.sift("legacy/deep/a.json", diagnostics)).toEqual({ kept: [diagnostics[1]], ignored: 1 });
  expect(some.sift("a.json", diagnostics)).toEqual({ kept: diagnostics, ignored: 0 });
});

describe("files are named by globs from the configuration's folder:", () => {
  test.each([
    ["legacy/**", "legacy/.hidden/a.json", true],
    ["legacy/**", "./legacy/a.json", true],
    ["legacy/**", resolve("legacy/a.json"), true],
    ["*.json", "legacy/a.json", false],
    ["**/*.json", "legacy/a.json", true],
    ["{a,b}.json", "b.json", true],
    ["<stdin>", "<stdin>", true],
    ["**", "<stdin>", true],
  ])("%s names %s: %s", (glob, file, expected) => {
    expect(ignores({ ...bom, files: [glob] }).concerns(file)).toBe(expected);
  });

  test("also if the command was started elsewhere", () => {
    const some = new Ignores({ folder: join("..", "project"), ignore: [bom] });
    expect(some.concerns(join("..", "project", "legacy", "a.json"))).toBe(true);
    expect(some.concerns(join("legacy", "a.json"))).toBe(false);
  });
});

test("a pointer narrows it to a place and what is in it", () => {
  const some = ignores({ rule: "list/duplicate", files: ["**"], pointer: "/protocols", reason: "Known." });
  const kept = (pointer: string) => some.sift("a.json", [found("list/duplicate", pointer)]).kept.length;
  expect([
    kept("/protocols"),
    kept("/protocols/1"),
    kept("/protocols2"),
    kept("/services"),
    kept(""),
  ]).toEqual([0, 0, 1, 1, 1]);
});

describe("an ignore is reported as unused", () => {
  test("if its files were checked, and it ignored nothing", () => {
    const some = ignores({ ...bom, files: ["a.json"] }, { ...bom, files: ["b.json"] });
    some.sift("a.json", [found("list/duplicate")]);
    some.sift("b.json", [found("json/bom")]);
    expect(some.unused(false)).toEqual(["c.json: /ignore/0 (json/bom) matches no findings. Remove it."]);
  });

  test("if none of its files is there, but only if all files were checked", () => {
    const some = ignores(bom);
    some.sift("a.json", [found("json/bom")]);
    expect(some.unused(false)).toEqual([]);
    expect(some.unused(true)).toEqual([
      "c.json: /ignore/0 (json/bom) matches no checked document. Remove it.",
    ]);
  });

  test("not if another ignores the same", () => {
    const some = ignores(bom, bom);
    some.sift("legacy/a.json", [found("json/bom")]);
    expect(some.unused(true)).toEqual([]);
  });
});

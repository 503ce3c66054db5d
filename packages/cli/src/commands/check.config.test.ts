import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { repeating, TestFolder, valid } from "../fixtures/test-folder.js";

let folder: TestFolder;

beforeEach(() => {
  folder = new TestFolder({
    "a/repeating.json": repeating,
    "b/repeating.json": repeating,
    "valid.json": valid,
  });
});

afterEach(() => folder.remove());

const known = { rule: "list/duplicate", files: ["a/**"], reason: "A sample of what is wrong." };

describe("nodeinfo.config.json in the working directory", () => {
  test("defines what is checked without inputs, and how", () => {
    folder.write("nodeinfo.config.json", { files: ["a", "*.json"], failOn: "warning" });
    const { status, out } = folder.nodeinfo(["check"]);
    expect(status).toBe(1);
    expect(out).toContain("a/repeating.json");
    expect(out).toContain("valid.json");
    expect(out).not.toContain("b/repeating.json");
  });

  test("is weaker than the command line", () => {
    folder.write("nodeinfo.config.json", { failOn: "warning", rules: { "list/duplicate": "info" } });
    const status = (...options: string[]) => folder.nodeinfo(["check", ...options, "a"]).status;
    expect(status()).toBe(0);
    expect(status("--rule", "list/duplicate=warning")).toBe(1);
    expect(status("--fail-on", "info")).toBe(1);
    expect(status("--no-config", "--fail-on", "warning")).toBe(1);
  });

  test("is checked itself: each problem with its place, and status 2", () => {
    folder.write("nodeinfo.config.json", {
      failOn: "warn",
      ignore: [{ rule: "list/duplicate", files: ["a"] }],
    });
    expect(folder.nodeinfo(["check", "a"])).toEqual({
      status: 2,
      out: "",
      err: `nodeinfo: nodeinfo.config.json: /failOn must be "error", "warning" or "info", but is the string "warn".
nodeinfo.config.json: /ignore/0 has no "reason". State why the findings are ignored.
`,
    });
    folder.write("nodeinfo.config.json", "{ // comment\n}");
    expect(folder.nodeinfo(["check", "a"])).toMatchObject({
      status: 2,
      err: expect.stringMatching(/^nodeinfo: nodeinfo\.config\.json:1:3: .*comment/),
    });
  });
});

test("--config names another one, from whose folder its files are named", () => {
  folder.write("other/conf.json", { files: ["../a/*.json"], ignore: [{ ...known, files: ["../a/**"] }] });
  const { status, out } = folder.nodeinfo(["check", "--config", "other/conf.json", "--fail-on", "info"]);
  expect(status).toBe(0);
  expect(out).toContain("a/repeating.json");
  expect(folder.nodeinfo(["check", "--config", "missing.json", "a"])).toEqual({
    status: 2,
    out: "",
    err: "nodeinfo: missing.json: No such file.\n",
  });
});

describe("what is ignored", () => {
  test("is counted, but not reported", () => {
    folder.write("nodeinfo.config.json", { ignore: [known] });
    const { status, out } = folder.nodeinfo(["check", "--fail-on", "warning", "a"]);
    expect(status).toBe(0);
    expect(out).not.toContain("[list/duplicate]");
    expect(out).toContain("1 finding is ignored");
    expect(folder.report(["a"]).documents).toMatchObject([{ diagnostics: [], ignored: 1 }]);
  });

  test("is reported in other files", () => {
    folder.write("nodeinfo.config.json", { ignore: [known] });
    expect(folder.nodeinfo(["check", "--fail-on", "warning", "a", "b"]).status).toBe(1);
  });

  test("is reported as a warning if it matches nothing", () => {
    folder.write("nodeinfo.config.json", {
      files: ["*.json"],
      ignore: [known, { ...known, files: ["valid.json"] }],
    });
    const sentences = [
      "nodeinfo.config.json: /ignore/0 (list/duplicate) matches no checked document. Remove it.",
      "nodeinfo.config.json: /ignore/1 (list/duplicate) matches no findings. Remove it.",
    ];
    const { status, out, err } = folder.nodeinfo(["check", "--fail-on", "warning"]);
    expect({ status, err }).toEqual({ status: 1, err: "" });
    for (const sentence of sentences) expect(out.replace(/\s+/g, " ")).toContain(sentence);
    expect(folder.nodeinfo(["check", "--format", "compact"])).toEqual({
      status: 0,
      out: "",
      err: `${sentences.join("\n")}\n`,
    });
  });
});

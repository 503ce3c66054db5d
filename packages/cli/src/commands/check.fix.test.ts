import { spawnSync } from "node:child_process";
import { chmodSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { TestFolder, valid } from "../fixtures/test-folder.js";

let folder: TestFolder;

/** A document with two findings: a count as a string, which has a safe fix, and a name with capitals, which has none. */
const text = `{
\t"version": "2.0",
\t"software": { "name": "Example", "version": "1.0" },
\t"protocols": ["activitypub"],
\t"services": { "inbound": [], "outbound": [] },
\t"openRegistrations": false,
\t"usage": { "users": { "total": "12" } },
\t"metadata": {}
}\r\n`;
const fixedText = text.replace('"12"', "12");

/** What is said of that. */
const fixedTotal = "a.json:7:33: fixed[schema/type] /usage/users/total: Replace with 12\n";

beforeEach(() => {
  folder = new TestFolder({ "a.json": text, "valid.json": valid });
});

afterEach(() => folder.remove());

function read(file = "a.json"): string {
  return readFileSync(join(folder.path, file), "utf8");
}

describe("--fix", () => {
  test("applies safe fixes, and reports what is left", () => {
    const { status, out, err } = folder.nodeinfo(["check", "--fix", "."]);
    expect(read()).toBe(fixedText);
    expect(status).toBe(1);
    expect(out).not.toContain("/usage/users/total");
    expect(out).toContain("/software/name");
    expect(err).toBe(`${fixedTotal}Fixed 1 finding in 1 file.\n`);
  });

  test("does not change files without fixable findings, and keeps the permissions of the others", () => {
    chmodSync(join(folder.path, "a.json"), 0o604);
    const before = statSync(join(folder.path, "valid.json"));
    folder.nodeinfo(["check", "--fix", "."]);
    expect(statSync(join(folder.path, "valid.json"))).toMatchObject({
      ino: before.ino,
      mtimeMs: before.mtimeMs,
    });
    if (process.platform !== "win32") expect(statSync(join(folder.path, "a.json")).mode & 0o777).toBe(0o604);
    expect(readdirSync(folder.path).sort()).toEqual(["a.json", "valid.json"]);
  });

  test("removes nothing and guesses nothing without --unsafe", () => {
    const own = { ...valid, own: 1 };
    folder.write("b.json", own);
    folder.nodeinfo(["check", "--fix", "b.json"]);
    expect(read("b.json")).toBe(JSON.stringify(own));
    const { err } = folder.nodeinfo(["check", "--fix", "--unsafe", "b.json"]);
    expect(err).toMatch(
      /^b\.json:1:\d+: fixed\[schema\/unknown-property\] unsafe \/own: \S.*\nFixed 1 finding in 1 file\.\n$/,
    );
    expect(JSON.parse(read("b.json"))).toEqual({ ...valid, metadata: { own: 1 } });
  });

  test("does not fix ignored findings, nor those of rules that are off", () => {
    folder.write("nodeinfo.config.json", {
      ignore: [{ rule: "schema/type", files: ["**"], reason: "Known." }],
    });
    folder.nodeinfo(["check", "--fix", "a.json"]);
    expect(read()).toBe(text);
  });

  test("does not change bytes that are not valid UTF-8", () => {
    const bytes = Buffer.concat([Buffer.from(text), Buffer.from([0xff])]);
    folder.write("a.json", bytes);
    folder.nodeinfo(["check", "--fix", "--unsafe", "a.json"]);
    expect(readFileSync(join(folder.path, "a.json"))).toEqual(bytes);
  });

  test("does not fix NDJSON files, also if found by a glob", () => {
    folder.write("c.ndjson", `${JSON.stringify(valid)}\n`);
    const { status, out, err } = folder.nodeinfo(["check", "--fix", "c.*", "a.json"]);
    expect({ status, out }).toEqual({ status: 2, out: "" });
    expect(err).toContain("Fixing is not supported for NDJSON files.");
    expect(read()).toBe(text);
  });
});

describe("each change is named, with its rule and its place,", () => {
  /** What the JSON report says was changed. */
  function fixed(args: readonly string[]) {
    const { out, err } = folder.nodeinfo(["check", "--format", "json", ...args]);
    return { err, ...JSON.parse(out).documents[0] };
  }

  test("on standard error in every format", () => {
    for (const format of ["pretty", "compact", "github"]) {
      folder.write("a.json", text);
      expect(folder.nodeinfo(["check", "--fix", "--format", format, "a.json"]).err, format).toContain(
        fixedTotal,
      );
    }
  });

  test("and in the JSON report", () => {
    const total = {
      code: "schema/type",
      title: "Replace with 12",
      isSafe: true,
      pointer: "/usage/users/total",
    };
    expect(fixed(["--fix", "a.json"])).toMatchObject({
      err: `${fixedTotal}Fixed 1 finding in 1 file.\n`,
      fixed: [{ ...total, line: 7, column: 33 }],
      moreFixed: 0,
    });
    expect(fixed(["--fix", "a.json"])).toMatchObject({ err: "Nothing to fix.\n", fixed: [] });
  });

  test("also where JSON itself was broken, and one comes to light after the other", () => {
    folder.write("a.json", text.replace("{}", "{},").replace('"metadata"', "metadata"));
    const { fixed: changes } = fixed(["--fix", "a.json"]);
    expect(changes.map(({ code, line }: { code: string; line: number }) => `${line} ${code}`)).toEqual([
      "8 json/syntax",
      "8 json/syntax",
      "7 schema/type",
    ]);
  });

  test("but no more than a hundred of a file", () => {
    const inbound = Array.from({ length: 150 }, () => "rss2.0");
    folder.write("a.json", {
      ...valid,
      protocols: Array(130).fill("ActivityPub"),
      services: { inbound, outbound: [] },
    });
    const { err, fixed: changes, moreFixed } = fixed(["--fix", "a.json"]);
    expect(changes).toHaveLength(100);
    expect(moreFixed).toBeGreaterThan(0);
    expect(err).toContain(`a.json: and ${moreFixed} more changes\n`);
  });

  test("and nothing if it could not be written", () => {
    chmodSync(join(folder.path, "a.json"), 0o444);
    const { err, fixed: changes } = fixed(["--fix", "a.json"]);
    expect({ err, changes }).toEqual({ err: expect.not.stringContaining("fixed["), changes: [] });
  });

  test("where nothing of the document can command the terminal", () => {
    folder.write("a.json", { ...valid, "\u001b[2J": 1 });
    expect(fixed(["--fix", "--unsafe", "a.json"]).err).toContain("\\u{1b}[2J");
  });
});

describe("--fix-dry-run", () => {
  test("prints a diff that git can apply, and writes nothing", () => {
    const { status, out, err } = folder.nodeinfo(["check", "--fix-dry-run", "."]);
    expect({ status, err }).toEqual({
      status: 1,
      err: `${fixedTotal.replace("fixed", "would fix")}Would fix 1 finding in 1 file; nothing was written.\n`,
    });
    expect(out).toMatch(/^--- a\/a\.json\n\+\+\+ b\/a\.json\n@@ /);
    expect(read()).toBe(text);
    const { status: applied, stderr } = spawnSync("git", ["apply", "-"], {
      cwd: folder.path,
      input: out,
      encoding: "utf8",
    });
    expect({ applied, stderr }).toEqual({ applied: 0, stderr: "" });
    expect(read()).toBe(fixedText);
  });

  test("prints nothing if there is nothing to fix", () => {
    expect(folder.nodeinfo(["check", "--fix-dry-run", "valid.json"])).toEqual({
      status: 0,
      out: "",
      err: "Nothing to fix.\n",
    });
  });
});

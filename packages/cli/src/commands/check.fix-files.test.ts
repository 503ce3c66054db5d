import { spawnSync } from "node:child_process";
import {
  chmodSync,
  chownSync,
  linkSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  statSync,
  symlinkSync,
} from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { isInstalled } from "../fixtures/pty.js";
import { commandFile, hasPermissions, ordinaryUser, TestFolder, valid } from "../fixtures/test-folder.js";

let folder: TestFolder;

/** A document with two findings: a name with capitals, which has no safe fix, and a count as a string, which has one. */
const before = JSON.stringify({ ...valid, usage: { users: { total: "12" } } }, null, 2);
const after = before.replace('"12"', "12");
/** One that grows when it is fixed. */
const shorter = before.replace('"12"', "12").replace('"metadata"', "metadata");

beforeEach(() => {
  folder = new TestFolder({ "a.json": before }, ordinaryUser);
});

afterEach(() => {
  chmodSync(folder.path, 0o700);
  folder.remove();
});

const inFolder = (file: string) => join(folder.path, file);
const read = (file = "a.json") => readFileSync(inFolder(file), "utf8");

/** Fixes a.json, after a script was run in the same process. */
function fix(script = "", file = "a.json") {
  return folder.nodeinfo(["check", "--fix", "--format", "compact", file], "", preloading(script));
}

/** What makes a process run a script first, which may change `fs` and take `write`, its own writeSync. */
function preloading(script: string): Record<string, string> {
  if (script === "") return {};
  const code = `import fs from "node:fs"; import { syncBuiltinESMExports } from "node:module";
    const { writeSync: write, openSync: open, ftruncateSync: truncate } = fs; ${script}; syncBuiltinESMExports();`;
  return { NODE_OPTIONS: `--import=data:text/javascript;base64,${Buffer.from(code).toString("base64")}` };
}

describe.skipIf(process.platform === "win32")("--fix leaves as they are", () => {
  test("the permissions, the owner and the group", () => {
    const isRoot = process.getuid?.() === 0;
    folder = new TestFolder({ "a.json": before });
    if (isRoot) chownSync(inFolder("a.json"), 1234, 5678);
    chmodSync(inFolder("a.json"), 0o640);
    const { uid, gid, mode, ino } = statSync(inFolder("a.json"));
    fix();
    expect(read()).toBe(after);
    expect(statSync(inFolder("a.json"))).toMatchObject({ uid, gid, mode, ino });
    if (isRoot) expect({ uid, gid }).toEqual({ uid: 1234, gid: 5678 });
  });

  test("symbolic and hard links", () => {
    linkSync(inFolder("a.json"), inFolder("hard.txt"));
    symlinkSync("a.json", inFolder("soft.json"));
    fix("", "soft.json");
    expect(readlinkSync(inFolder("soft.json"))).toBe("a.json");
    expect([read("a.json"), read("hard.txt")]).toEqual([after, after]);
    expect(statSync(inFolder("a.json")).nlink).toBe(2);
  });

  test.runIf(isInstalled("setfattr") && isInstalled("getfattr"))("extended attributes", () => {
    const set = spawnSync("setfattr", ["-n", "user.note", "-v", "mine", inFolder("a.json")]);
    // Not every file system has them.
    if (set.status !== 0) return;
    fix();
    const get = spawnSync("getfattr", ["--only-values", "-n", "user.note", inFolder("a.json")]);
    expect(get.stdout.toString()).toBe("mine");
  });

  test.runIf(hasPermissions)("a folder that may not be written: the file itself may", () => {
    chmodSync(folder.path, 0o500);
    expect(fix().status).toBe(0);
    expect(read()).toBe(after);
  });
});

describe("a file that may not be written is reported:", () => {
  test("one that is read-only, for everybody", () => {
    chmodSync(inFolder("a.json"), 0o444);
    const { status, err } = fix();
    expect({ status, err }).toEqual({
      status: 3,
      err: expect.stringMatching(/^nodeinfo: Cannot write a\.json: (?:it is read-only|permission denied)\. /),
    });
    expect(read()).toBe(before);
  });

  test.runIf(hasPermissions)("one without permission, and the others are fixed", () => {
    folder.write("b.json", before);
    chmodSync(inFolder("a.json"), 0o444);
    const { status, err } = fix("", ".");
    expect(status).toBe(3);
    expect(err).toContain(
      "nodeinfo: Cannot write a.json: permission denied. Change its permissions, or run nodeinfo as a user who may write it.\n",
    );
    expect([read(), read("b.json")]).toEqual([before, after]);
  });

  test.runIf(process.getuid?.() === 0)("one that is read-only, for root", () => {
    folder = new TestFolder({ "a.json": before });
    chmodSync(inFolder("a.json"), 0o444);
    const { status, err } = fix();
    expect({ status, err }).toEqual({
      status: 3,
      err: expect.stringContaining(
        "Cannot write a.json: it is read-only. Make it writable first, for example with chmod u+w.",
      ),
    });
    expect(read()).toBe(before);
  });
});

describe("a file that has changed since it was read is not overwritten:", () => {
  test.each([
    ["a longer text", `${before} `],
    ["one of the same length", before.replace("example", "another")],
    ["none", ""],
  ])("%s", (_, changed) => {
    const script = `fs.openSync = (file, flags, ...more) => {
      if (flags === "r+") fs.writeFileSync(file, ${JSON.stringify(changed)});
      return open(file, flags, ...more);
    }`;
    const { status, err } = fix(script);
    expect({ status, err }).toEqual({
      status: 3,
      err: expect.stringContaining("Cannot write a.json: it has changed since it was read"),
    });
    expect(read()).toBe(changed);
  });

  test("it is not created again after it was deleted", () => {
    const script = `fs.openSync = (file, flags, ...more) => {
      if (flags === "r+") fs.rmSync(file);
      return open(file, flags, ...more);
    }`;
    const { status, err } = fix(script);
    expect({ status, err }).toEqual({
      status: 3,
      err: expect.stringContaining("it no longer exists"),
    });
    expect(readdirSync(folder.path)).toEqual([]);
  });
});

describe("when writing fails,", () => {
  const error = (code: string) => `Object.assign(new Error("${code}"), { code: "${code}" })`;

  test.each(["ENOSPC", "EDQUOT", "EIO"])("with %s in the middle, the file has its old text", (code) => {
    // Half is written, and then nothing more, until somebody writes the old text.
    const script = `let calls = 0; fs.writeSync = (descriptor, bytes, offset, length, position) => {
      calls++;
      if (calls === 2) throw ${error(code)};
      return write(descriptor, bytes, offset, calls === 1 ? length >> 1 : length, position);
    }`;
    const { status, err } = fix(script);
    expect({ status, err }).toEqual({
      status: 3,
      err: expect.stringContaining("Cannot write a.json: "),
    });
    if (code !== "EIO") expect(err).toContain("no space is left. The file was not changed. Free some space");
    expect(read()).toBe(before);
    expect(readdirSync(folder.path)).toEqual(["a.json"]);
  });

  test.skipIf(process.platform === "win32")("because it may not grow, it has its old text", () => {
    const long = shorter.replace("{", `{${" ".repeat(1024 - Buffer.byteLength(shorter))}`);
    folder.write("a.json", long);
    expect(fix().status).toBe(0);
    expect(Buffer.byteLength(read())).toBeGreaterThan(1024);
    folder.write("a.json", long);
    const limited = `trap '' XFSZ; ulimit -f 1; exec "$@"`;
    const { status, stderr } = spawnSync(
      "bash",
      ["-c", limited, "bash", process.execPath, commandFile, "check", "--fix", "a.json"],
      { cwd: folder.path, encoding: "utf8", env: {}, ...ordinaryUser },
    );
    expect({ status, stderr }).toMatchObject({
      status: 3,
      stderr: expect.stringContaining("no space is left"),
    });
    expect(read()).toBe(long);
  });

  test("and the old text cannot be restored either, that is reported", () => {
    const { status, err } = fix(`fs.writeSync = () => { throw ${error("EIO")}; }`);
    expect({ status, err }).toEqual({
      status: 3,
      err: expect.stringContaining("writing failed, and so did restoring it. Restore it from a backup."),
    });
  });
});

describe.skipIf(process.platform === "win32")("an interruption", () => {
  const kill = (signal: string) => `process.kill(process.pid, "${signal}")`;

  test.each(["SIGINT", "SIGTERM", "SIGHUP"])(
    "by %s in the middle ends the program when the file is written",
    (signal) => {
      folder.write("b.json", before);
      const script = `fs.writeSync = (...args) => { ${kill(signal)}; return write(...args); }`;
      const run = folder.nodeinfo(["check", "--fix", "a.json", "b.json"], "", preloading(script));
      expect(run.status).toBeNull();
      expect([read(), read("b.json")]).toEqual([after, before]);
      expect(readdirSync(folder.path)).toEqual(["a.json", "b.json"]);
    },
  );

  test.each([
    ["before a longer text is written", "writeSync", false],
    ["when room was made for it", "writeSync", true],
    ["when it is written", "ftruncateSync", false],
  ])("by SIGKILL %s leaves the old text or the new one, and at most spaces behind it", (_, name, isLater) => {
    for (const [text, fixed] of [
      [before, after],
      [shorter, after],
    ] as const) {
      folder.write("a.json", text);
      const original = name === "writeSync" ? "write" : "truncate";
      const script = `let calls = 0; fs.${name} = (...args) => {
        if (calls++ === ${isLater ? 1 : 0}) ${kill("SIGKILL")};
        return ${original}(...args);
      }`;
      const { status } = fix(script);
      if (!isLater || text === shorter) expect(status).toBeNull();
      expect([text, fixed]).toContain(read().trimEnd());
      expect(readdirSync(folder.path)).toEqual(["a.json"]);
    }
  });
});

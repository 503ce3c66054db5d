import { spawnSync } from "node:child_process";
import { chmodSync, mkdirSync, symlinkSync, unlinkSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { commandFile, hasPermissions, ordinaryUser, TestFolder, valid } from "../fixtures/test-folder.js";

let folder: TestFolder;

beforeEach(() => {
  folder = new TestFolder({ "valid.json": valid, "all/valid.json": valid }, ordinaryUser);
});

afterEach(() => {
  spawnSync("chmod", ["-R", "u+rwx", folder.path]);
  folder.remove();
});

/** What is unreadable, by its path, and the exit status. */
function unreadable(args: string[], command: string[] = ["check", "--format", "json"]) {
  const { status, out } = folder.nodeinfo([...command, ...args]);
  const documents: { kind: string; file: string; message: string }[] = JSON.parse(out).documents;
  const found = documents
    .filter(({ kind }) => kind === "unreadable")
    .map((each) => [each.file, each.message]);
  return { status, found: Object.fromEntries(found) };
}

const denied = expect.stringMatching(/permission denied\. Check its permissions/);

describe.skipIf(!hasPermissions)(
  "input that cannot be read is reported with its path, and the exit status is 3:",
  () => {
    test("a folder in a folder", () => {
      folder.write("all/secret/deep/a.json", valid);
      chmodSync(join(folder.path, "all/secret"), 0o000);
      for (const input of [".", "all", "./all/", "all/**/*.json", "{all,valid.json}/**/*.json"])
        expect(unreadable([input]), input).toEqual({ status: 3, found: { "all/secret": denied } });
      expect(folder.nodeinfo(["check", "."]).out).toContain("✗ all/secret");
      expect(unreadable([join(folder.path, "all")])).toEqual({
        status: 3,
        found: { [join(folder.path, "all/secret")]: denied },
      });
    });

    test("the folder that is named", () => {
      chmodSync(join(folder.path, "all"), 0o000);
      for (const input of ["all", "all/*.json", "all/valid.json"])
        expect(unreadable([input]).status, input).toBe(3);
      expect(unreadable(["all"]).found).toEqual({ all: denied });
      expect(unreadable(["all/valid.json"]).found).toEqual({ "all/valid.json": denied });
    });

    test("a folder that the configuration names", () => {
      chmodSync(join(folder.path, "all"), 0o000);
      folder.write("nodeinfo.config.json", { files: ["all"] });
      expect(unreadable([])).toEqual({ status: 3, found: { all: denied } });
    });

    test("a file", () => {
      chmodSync(join(folder.path, "valid.json"), 0o000);
      expect(unreadable(["."])).toEqual({ status: 3, found: { "valid.json": denied } });
      for (const command of ["read", "convert"]) {
        const to = command === "convert" ? ["--to", "nodeinfo/2.1"] : [];
        const { status, err } = folder.nodeinfo([command, "valid.json", ...to]);
        expect({ status, err }).toEqual({
          status: 3,
          err: expect.stringContaining("valid.json: Cannot read the file"),
        });
      }
    });

    test("a symbolic link into such a folder", () => {
      folder.write("all/secret/a.json", valid);
      symlinkSync("all/secret/a.json", join(folder.path, "link.json"));
      symlinkSync("all/secret/deep", join(folder.path, "folder"));
      chmodSync(join(folder.path, "all/secret"), 0o000);
      expect(unreadable(["."]).found).toEqual({
        "all/secret": denied,
        "link.json": denied,
        folder: denied,
      });
    });

    test("but not a folder that no pattern reaches, nor one of installed packages", () => {
      folder.write("all/secret/a.json", valid);
      folder.write("all/node_modules/a.json", valid);
      chmodSync(join(folder.path, "all/secret"), 0o000);
      chmodSync(join(folder.path, "all/node_modules"), 0o000);
      expect(unreadable(["all/*.json"])).toEqual({ status: 0, found: {} });
      expect(unreadable(["all/**/*.json"]).found).toEqual({ "all/secret": denied });
    });
  },
);

describe.skipIf(process.platform === "win32")("a symbolic link", () => {
  test("to nothing is reported as broken where a document is expected, and ignored elsewhere", () => {
    symlinkSync("nowhere", join(folder.path, "all/broken.json"));
    symlinkSync("nowhere", join(folder.path, "all/notes"));
    symlinkSync("user@host.1", join(folder.path, "all/.#valid.json"));
    const message = expect.stringContaining("a symbolic link to a file that does not exist");
    expect(unreadable(["all"])).toEqual({ status: 3, found: { "all/broken.json": message } });
    expect(unreadable(["all/notes"])).toEqual({ status: 3, found: { "all/notes": message } });
    const { status, err } = folder.nodeinfo(["read", "all/notes"]);
    expect({ status, err }).toEqual({ status: 3, err: message });
  });

  test("that points back to itself is reported", () => {
    symlinkSync("loop.json", join(folder.path, "all/loop.json"));
    const message = expect.stringContaining("points back to itself");
    for (const input of ["all", "all/loop.json"])
      expect(unreadable([input])).toEqual({ status: 3, found: { "all/loop.json": message } });
  });

  test("to the folder that contains it does no harm", () => {
    symlinkSync(".", join(folder.path, "all/again"));
    expect(unreadable(["all"])).toEqual({ status: 0, found: {} });
  });
});

test("a name that is too long, and one below a file, are reported", () => {
  expect(unreadable([`${"x".repeat(5000)}.json`]).found).toEqual({
    [`${"x".repeat(5000)}.json`]: "Cannot read the file: its name is too long.",
  });
  expect(unreadable(["valid.json/deeper"]).found).toEqual({
    "valid.json/deeper": "Cannot read the file: a part of its path is a file, not a folder.",
  });
});

describe.skipIf(process.platform === "win32")("a pipe or device", () => {
  const instead = "Specify a file, or - for standard input.";

  test("is rejected by every command, without waiting", () => {
    spawnSync("mkfifo", [join(folder.path, "pipe.json")]);
    const found = { "pipe.json": `This is a named pipe. ${instead}` };
    expect(unreadable(["pipe.json"])).toEqual({ status: 3, found });
    expect(unreadable(["--ndjson", "pipe.json"])).toEqual({ status: 3, found });
    expect(unreadable(["/dev/null"]).found).toEqual({ "/dev/null": `This is a device. ${instead}` });
    for (const file of ["pipe.json", "/dev/zero", "all"]) {
      const { status, err } = folder.nodeinfo(["read", file]);
      expect({ status, err }).toEqual({ status: 3, err: expect.stringContaining(instead) });
    }
  });

  test("is ignored in a folder, but a link to it is reported", () => {
    spawnSync("mkfifo", [join(folder.path, "all/pipe.json")]);
    expect(unreadable(["all"])).toEqual({ status: 0, found: {} });
    symlinkSync("pipe.json", join(folder.path, "all/link.json"));
    expect(unreadable(["all"])).toEqual({
      status: 3,
      found: { "all/link.json": `This is a named pipe. ${instead}` },
    });
    unlinkSync(join(folder.path, "all/pipe.json"));
    mkdirSync(join(folder.path, "all/pipe.json"));
    expect(unreadable(["all"])).toEqual({ status: 0, found: {} });
  });

  test("is read if a shell has opened it", () => {
    const { stdout, status } = spawnSync(
      "bash",
      ["-c", `"$0" "$1" check --format compact <(cat valid.json)`, process.execPath, commandFile],
      { cwd: folder.path, encoding: "utf8" },
    );
    expect({ stdout, status }).toEqual({ stdout: "", status: 0 });
  });
});

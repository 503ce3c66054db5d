import { chmodSync, linkSync, readdirSync, readFileSync, statSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { hasPermissions, ordinaryUser, TestFolder, valid } from "../fixtures/test-folder.js";

let folder: TestFolder;

beforeEach(() => {
  folder = new TestFolder({ "a.json": valid }, ordinaryUser);
});

afterEach(() => folder.remove());

const inFolder = (file: string) => join(folder.path, file);
const read = (file: string) => readFileSync(inFolder(file), "utf8");
const check = (file: string) => folder.nodeinfo(["check", "a.json", "--output", `json=${file}`]);

describe("--output", () => {
  test("overwrites an existing file in place", () => {
    folder.write("report.json", "x".repeat(10_000));
    chmodSync(inFolder("report.json"), 0o640);
    linkSync(inFolder("report.json"), inFolder("hard.json"));
    const { ino, mode } = statSync(inFolder("report.json"));
    expect(check("report.json").status).toBe(0);
    expect(JSON.parse(read("hard.json"))).toMatchObject({ summary: { documents: 1 } });
    expect(read("hard.json")).toMatch(/\}\n$/);
    expect(statSync(inFolder("report.json"))).toMatchObject({ ino, mode });
  });

  test.skipIf(process.platform === "win32")("makes the file that a symbolic link points to", () => {
    symlinkSync("there.json", inFolder("link.json"));
    expect(check("link.json").status).toBe(0);
    expect(JSON.parse(read("there.json"))).toMatchObject({ summary: { documents: 1 } });
  });

  test.runIf(hasPermissions)("reports a file that may not be written, and does not change it", () => {
    folder.write("report.json", "mine");
    chmodSync(inFolder("report.json"), 0o444);
    const { status, err } = check("report.json");
    expect({ status, err }).toEqual({
      status: 3,
      err: "nodeinfo: Cannot write report.json: permission denied. Change its permissions, or run nodeinfo as a user who may write it.\n",
    });
    expect(read("report.json")).toBe("mine");
  });

  test.runIf(process.platform === "linux")("writes to a device, and says when it is full", () => {
    expect(check("/dev/null").status).toBe(0);
    const { status, err } = check("/dev/full");
    expect({ status, err }).toEqual({ status: 3, err: expect.stringContaining("no space is left") });
    expect(readdirSync(folder.path)).toEqual(["a.json"]);
  });
});

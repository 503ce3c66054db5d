import { type ChildProcess, spawn } from "node:child_process";
import { renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { commandFile, invalid, repeating, TestFolder, valid } from "./try-nodeinfo.js";

let folder: TestFolder;
let run: ChildProcess;
let out = "";
let err = "";

beforeEach(() => {
  folder = new TestFolder({ "all/a.json": valid });
});

afterEach(() => {
  run.kill("SIGKILL");
  folder.remove();
});

/** Begins to watch, and returns when the first report is there. */
async function watch(...args: string[]) {
  [out, err] = ["", ""];
  run = spawn(process.execPath, [commandFile, "check", "--watch", "--format", "compact", ...args], {
    cwd: folder.path,
    env: {},
  });
  run.stdout?.on("data", (text) => {
    out += text;
  });
  run.stderr?.on("data", (text) => {
    err += text;
  });
  await rounds(1);
}

/** Waits until there were so many reports: after each it is said that it goes on. */
async function rounds(count: number) {
  await expect.poll(() => err.split("Watching for changes").length - 1, { timeout: 600_000 }).toBe(count);
}

test("documents are checked again when they change, come, are replaced, or go", async () => {
  await watch("all");
  expect({ out, err }).toEqual({ out: "", err: "Watching for changes; Ctrl-C ends.\n" });
  folder.write("all/a.json", invalid);
  await rounds(2);
  expect(out).toMatch(/^all\/a\.json:1:\d+: error schema\/enum .*\n$/);
  out = "";
  folder.write("all/deeper/b.json", repeating);
  await rounds(3);
  expect(out).toMatch(/^all\/a\.json:.*\nall\/deeper\/b\.json:1:\d+: warning list\/duplicate .*\n$/);
  out = "";
  folder.write("new", valid);
  renameSync(join(folder.path, "new"), join(folder.path, "all/a.json"));
  await rounds(4);
  expect(out).toMatch(/^all\/deeper\/b\.json:.*\n$/);
  out = "";
  rmSync(join(folder.path, "all/deeper"), { recursive: true });
  await rounds(5);
  expect(out).toBe("");
});

test("the configuration is read again, and a fault in it ends nothing", async () => {
  folder.write("all/a.json", repeating);
  folder.write("nodeinfo.config.json", { rules: { "list/duplicate": "off" } });
  await watch("all");
  expect(out).toBe("");
  folder.write("nodeinfo.config.json", { rules: 1 });
  await rounds(2);
  expect(err).toContain("nodeinfo: nodeinfo.config.json: /rules must be an object, but is the number 1.\n");
  folder.write("nodeinfo.config.json", {});
  await rounds(3);
  expect(out).toContain("warning list/duplicate");
});

test("what is wrong from the beginning ends it with status 2", async () => {
  folder.write("nodeinfo.config.json", { rules: 1 });
  const { status, err } = folder.nodeinfo(["check", "--watch", "all"]);
  expect({ status, err }).toEqual({ status: 2, err: expect.stringContaining("/rules must be an object") });
});

test.skipIf(process.platform === "win32")("Ctrl-C ends it as it ends any program", async () => {
  await watch("all");
  run.kill("SIGINT");
  const end = await new Promise((resolve) =>
    run.on("close", (status, signal) => resolve({ status, signal })),
  );
  expect(end).toEqual({ status: null, signal: "SIGINT" });
  expect(err).toBe("Watching for changes; Ctrl-C ends.\n");
});

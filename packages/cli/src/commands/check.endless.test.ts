import { spawn, spawnSync } from "node:child_process";
import { symlinkSync, truncateSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { commandFile, TestFolder, valid } from "../fixtures/test-folder.js";

let folder: TestFolder;

beforeAll(() => {
  folder = new TestFolder({ "valid.json": valid, "huge.json": "" });
  // It takes no room on the disk.
  truncateSync(join(folder.path, "huge.json"), 2 ** 32);
});

afterAll(() => folder.remove());

/** Runs the command with little memory, and a standard input that has the same again and again until nobody reads it. */
function endlessly(
  args: string[],
  chunk: Buffer,
): Promise<{ status: number | null; out: string; err: string }> {
  const run = spawn(process.execPath, ["--max-old-space-size=200", commandFile, ...args], {
    cwd: folder.path,
  });
  const result = { status: null as number | null, out: "", err: "" };
  run.stdout.on("data", (text) => {
    result.out += text;
  });
  run.stderr.on("data", (text) => {
    result.err += text;
  });
  const write = () => {
    while (run.stdin.writable && run.stdin.write(chunk));
  };
  run.stdin.on("drain", write).on("error", () => {}); // The command stops reading.
  write();
  return new Promise((resolve) => run.on("close", (status) => resolve({ ...result, status })));
}

describe("a configuration", () => {
  const config = (file: string) => folder.nodeinfo(["check", "--config", file, "valid.json"]);

  test("is read up to its limit", () => {
    expect(config("huge.json")).toEqual({
      status: 2,
      out: "",
      err: "nodeinfo: huge.json: The file is larger than 1 MiB, the limit for a configuration.\n",
    });
  });

  test.skipIf(process.platform === "win32")("is a file", () => {
    spawnSync("mkfifo", [join(folder.path, "pipe")]);
    symlinkSync("/dev/zero", join(folder.path, "zeros"));
    for (const [file, what] of [
      ["/dev/zero", "a device"],
      ["zeros", "a device"],
      ["pipe", "a named pipe"],
      [".", "a folder"],
    ] as const)
      expect(config(file)).toEqual({
        status: 2,
        out: "",
        err: `nodeinfo: ${file}: This is ${what}. Specify a file.\n`,
      });
  });
});

test("a file of gigabytes is read up to its limit, in every command", () => {
  const { status, out } = folder.nodeinfo(["check", "--format", "compact", "huge.json"]);
  expect({ status, out }).toEqual({ status: 1, out: expect.stringContaining("json/too-large") });
  for (const args of [["read"], ["convert", "--to", "nodeinfo/2.1"]]) {
    const { status, err } = folder.nodeinfo([...args, "huge.json"]);
    expect({ status, err }).toEqual({
      status: 1,
      err: expect.stringContaining("has more than 1048576 bytes"),
    });
  }
});

describe("standard input without end", () => {
  const zeros = Buffer.alloc(2 ** 20);

  test.each([[["check", "-"]], [["read", "-"]], [["convert", "--to", "nodeinfo/2.1", "-"]]])(
    "is read up to the limit of a document: %j",
    async (args) => {
      const { status, out, err } = await endlessly(args, zeros);
      expect({ status, said: out + err }).toEqual({
        status: 1,
        said: expect.stringContaining("more than 1048576 bytes"),
      });
    },
  );

  test("is read up to another limit, if it is one endless line", async () => {
    expect(await endlessly(["check", "--ndjson", "-"], zeros)).toEqual({
      status: 3,
      out: "✗ <stdin>  Reading stopped in line 1: the limit is 256 MiB, and 1 MiB a line. Split the input.\n",
      err: "",
    });
  });

  test("and up to a number of lines, though nothing is on them", async () => {
    const { status, out } = await endlessly(["check", "--ndjson", "-"], Buffer.alloc(2 ** 20, "\n"));
    expect({ status, out }).toEqual({
      status: 3,
      out: expect.stringContaining("stopped after line 250000"),
    });
  });
});

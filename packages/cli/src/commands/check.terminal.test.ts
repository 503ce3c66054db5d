import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { hasPty, Pty } from "../fixtures/pty.js";
import { commandFile, invalid, TestFolder, valid } from "../fixtures/test-folder.js";

let folder: TestFolder;

beforeAll(() => {
  folder = new TestFolder({
    "invalid.json": invalid,
    "many.ndjson": `${JSON.stringify(valid)}\n`.repeat(20_000),
  });
});

afterAll(() => folder.remove());

function check(args: string, env: Readonly<Record<string, string>> = {}) {
  return new Pty(`"${process.execPath}" "${commandFile}" check ${args}`, { cwd: folder.path, env });
}

describe.runIf(hasPty)("on a terminal", () => {
  test("the report is in colours, with links to the rules' pages, and no line is too long", async () => {
    const run = check("invalid.json");
    expect(await run.end()).toBe(1);
    expect(run.all).toContain("\u001b[31m");
    expect(run.all).toContain("\u001b]8;;https://");
    // biome-ignore lint/suspicious/noControlCharactersInRegex: colours and links are control characters.
    const seen = run.all.replace(/\u001b\[[\d;]*m|\u001b\]8;;.*?\u0007/g, "");
    expect(Math.max(...seen.split("\r\n").map((line) => line.length))).toBeLessThanOrEqual(80);
  });

  test("NO_COLOR leaves nothing but text", async () => {
    const run = check("invalid.json", { NO_COLOR: "1" });
    await run.end();
    expect(run.all).toContain("error[schema/enum]");
    expect(run.all).not.toContain("\u001b");
  });

  test("long work shows its progress, and removes it at the end", async () => {
    const run = check("--format compact many.ndjson");
    await run.shows("\r\u001b[KChecking: ");
    expect(await run.end()).toBe(0);
    expect(run.all.endsWith("\r\u001b[K")).toBe(true);
  });
});

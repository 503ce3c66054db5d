import {
  chmodSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { replaceFile } from "./replace-file.js";

let folder = "";
let file = "";

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "nodeinfo-cli-"));
  file = join(folder, "a.json");
  writeFileSync(file, "before");
});

afterEach(() => rmSync(folder, { recursive: true }));

test("the file has the new text, and nothing is left beside it", async () => {
  await replaceFile(file, "after");
  expect(readFileSync(file, "utf8")).toBe("after");
  expect(readdirSync(folder)).toEqual(["a.json"]);
});

test.skipIf(process.platform === "win32")("the file keeps its permissions", async () => {
  for (const mode of [0o600, 0o666, 0o755]) {
    chmodSync(file, mode);
    await replaceFile(file, "after");
    expect(statSync(file).mode & 0o777).toBe(mode);
  }
});

test.skipIf(process.platform === "win32")(
  "a link stays one, and the file that it leads to is replaced",
  async () => {
    const link = join(folder, "link.json");
    symlinkSync("a.json", link);
    await replaceFile(link, "after");
    expect(readlinkSync(link)).toBe("a.json");
    expect(readFileSync(file, "utf8")).toBe("after");
  },
);

test("if it cannot be replaced, all is as it was", async () => {
  const inFolder = join(folder, "inner");
  await expect(replaceFile(inFolder, "after")).rejects.toThrow("ENOENT");
  expect(readdirSync(folder)).toEqual(["a.json"]);
});

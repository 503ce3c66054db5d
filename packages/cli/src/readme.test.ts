import { spawnSync } from "node:child_process";
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";

const command = fileURLToPath(new URL("../bin/nodeinfo.js", import.meta.url));
const readme = readFileSync(new URL("../README.md", import.meta.url), "utf8");

/** Each command that the README shows, and what it says that is printed, on either stream. */
const shown = [...readme.matchAll(/^```console\n(.*?)^```$/gms)].flatMap(([, block = ""]) =>
  block.split(/^\$ /m).flatMap((entry) => {
    const [line = "", ...printed] = entry.split(/(?<=\n)/);
    return line === "" ? [] : [{ line: line.trim(), printed: printed.join("") }];
  }),
);

let folder = "";

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "nodeinfo-cli-"));
  // As npm installs it: a command of this name on the path.
  writeFileSync(join(folder, "nodeinfo"), `#!/bin/sh\nexec "${process.execPath}" "${command}" "$@"\n`);
  chmodSync(join(folder, "nodeinfo"), 0o755);
});

afterAll(() => rmSync(folder, { recursive: true }));

const hasJq = spawnSync("sh", ["-c", "command -v jq"]).status === 0;

// One after another: a command reads what one before it has written.
test.runIf(process.platform !== "win32")("the commands of the README print what it shows", () => {
  const tried: string[] = [];
  for (const { line, printed } of shown) {
    if (line === "nodeinfo check documents") continue; // Its documents are not shown.
    if (line.includes("facts") && !hasJq) continue;
    if (line.startsWith("cat ")) writeFileSync(join(folder, line.slice("cat ".length)), printed);
    const path = `${folder}${delimiter}${process.env.PATH}`;
    const run = spawnSync("sh", ["-c", line], { cwd: folder, encoding: "utf8", env: { PATH: path } });
    expect.soft(run.stdout + run.stderr, line).toBe(printed);
    tried.push(line);
  }
  expect(tried.length).toBeGreaterThanOrEqual(5);
});

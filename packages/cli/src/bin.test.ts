import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, onTestFinished, test } from "vitest";

test("the command says what to run before it is built", () => {
  const folder = mkdtempSync(join(tmpdir(), "nodeinfo-kit-bin-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  for (const path of ["package.json", "bin"])
    cpSync(fileURLToPath(new URL(`../${path}`, import.meta.url)), join(folder, path), { recursive: true });
  const { status, stderr } = spawnSync(process.execPath, [join(folder, "bin/nodeinfo.js")], {
    encoding: "utf8",
  });
  expect({ status, stderr }).toEqual({
    status: 1,
    stderr: 'nodeinfo is not built. Run "npm run build" first.\n',
  });
});

/** Checks each published package with publint and Are The Types Wrong. */
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { repository } from "../../repository.ts";
import { publishedPackages } from "./published.ts";
import { stage } from "./stage.ts";

/** Runs a tool of this repository, and prints its long output only if it fails. */
function passes(tool: string, args: string[]): boolean {
  const run = spawnSync("npx", ["--no-install", tool, ...args], {
    cwd: repository,
    encoding: "utf8",
    shell: process.platform === "win32",
  });
  if (run.status !== 0) console.error(`${run.stdout}\n${run.stderr}`);
  return run.status === 0;
}

const staged = mkdtempSync(join(tmpdir(), "nodeinfo-kit-packages-"));
for (const { name, folder: source, hasModules } of publishedPackages()) {
  const folder = join(staged, basename(source));
  stage(join(repository, source), folder);
  const checks = [["publint", "--strict", folder]];
  // Our packages are ESM only, on purpose: see docs/decisions/0001-esm-only.md.
  if (hasModules)
    checks.push(["attw", "--pack", folder, "--profile", "node16", "--ignore-rules", "cjs-resolves-to-esm"]);
  const failed = checks.filter(([tool = "", ...args]) => !passes(tool, args)).map(([tool]) => tool);
  if (failed.length === 0) console.log(`${name} can be published.`);
  else {
    console.error(`${name} cannot be published: ${failed.join(" and ")} failed, as shown above.`);
    process.exitCode = 1;
  }
}
rmSync(staged, { recursive: true });

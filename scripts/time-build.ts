/**
 * Prints the CPU seconds that a change costs: the builds and checks after it. `npm run bench:build`. It works in a copy of the
 * repository, and needs bash, whose `time` includes child processes.
 */
import { spawnSync } from "node:child_process";
import { appendFileSync } from "node:fs";
import { join } from "node:path";
import { commitCopy, copyRepository } from "@nodeinfo-kit/test-support/copy-repository";

const { folder, remove } = copyRepository();
commitCopy(folder);

const steps: readonly [what: string, command: string, edited?: string][] = [
  ["cold build", "npm run build"],
  ["warm build", "npm run build"],
  ["build after an edit to a rule", "npm run build", "packages/lint/src/rules/json/bom.ts"],
  [
    "build after an edit to a rule's test",
    "npm run build",
    "packages/lint/src/rules/discovery/discovery.test.ts",
  ],
  ["build after an edit to a check", "npm run build", "scripts/checks/sizes/check-sizes.ts"],
  ["tests of builders", "npx --no-install vitest run packages/builders"],
  ["tests of the rules", "npx --no-install vitest run packages/lint/src/rules.test.ts"],
  ["type check", "npm run typecheck"],
];

try {
  for (const [what, command, edited] of steps) {
    if (edited !== undefined) appendFileSync(join(folder, edited), "\n");
    console.log(`${what.padEnd(38)}${cpuSeconds(command).toFixed(1).padStart(6)} s`);
  }
} finally {
  remove();
}

function cpuSeconds(command: string): number {
  // The command's output goes to stdout, so stderr contains only the time.
  const script = `TIMEFORMAT=%U; time ${command} 2>&1`;
  const { status, stdout, stderr } = spawnSync("bash", ["-c", script], { cwd: folder, encoding: "utf8" });
  if (status !== 0) throw new Error(`${command} failed:\n${stdout}`);
  return Number(stderr);
}

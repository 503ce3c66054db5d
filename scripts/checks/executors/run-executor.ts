import { spawnSync } from "node:child_process";
import { existsSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { repository } from "../../repository.ts";

/** The report of `nodeinfo-vectors run --format json`, as far as it is used here. */
export interface Report {
  readonly passed: boolean;
  readonly cases: readonly ReportedCase[];
}

export interface ReportedCase {
  readonly name: string;
  readonly kind: string;
  readonly status: "passed" | "partial" | "failed" | "skipped";
  readonly message?: string;
  readonly unexpected: boolean;
}

const bin = join(repository, "packages/vectors/bin/nodeinfo-vectors.js");

/**
 * Runs the built command on an executor, with the list of expected failures in its folder, if it has one. When `isWriting`,
 * the failures become the list.
 */
export function runExecutor(
  source: string,
  folder: string,
  command: readonly string[],
  isWriting: boolean,
  options: readonly string[] = [],
): Report {
  const list = join(source, "expected-failures.txt");
  const expected = !isWriting && existsSync(list) ? ["--expected-failures", list] : [];
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [bin, "run", "--format", "json", "--timeout", "60", ...expected, ...options, "--", ...command],
    { cwd: folder, encoding: "utf8", maxBuffer: 2 ** 28 },
  );
  if (status !== 0 && status !== 1) throw new Error(`The command has the exit status ${status}: ${stderr}`);
  const report: Report = JSON.parse(stdout);
  const failed = report.cases.filter(({ status }) => status === "failed").map(({ name }) => name);
  if (!isWriting) return report;
  rmSync(list, { force: true });
  if (failed.length > 0)
    writeFileSync(list, `# Written by "npm run check:executors -- --write".\n${failed.join("\n")}\n`);
  return { ...report, passed: true };
}

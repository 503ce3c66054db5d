import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { repository } from "@nodeinfo-kit/test-support/repository";
import type { Verdicts } from "./check-vectors.ts";
import type { Effort } from "./measure.ts";
import { dist } from "./places.ts";
import { progress } from "./progress.ts";
import type { ProcessReport } from "./run-candidate.ts";

/**
 * Runs every candidate in separate processes, one at a time, and returns their reports. The candidates take turns, and
 * each turn begins with another one, so that a slow machine affects all of them.
 */
export function runProcesses(
  ids: readonly string[],
  processes: number,
  effort: Effort,
): Map<string, ProcessReport[]> {
  const reports = new Map<string, ProcessReport[]>(ids.map((id) => [id, []]));
  for (let turn = 0; turn < processes; turn++) {
    const first = Math.floor((turn * ids.length) / processes);
    for (const id of [...ids.slice(first), ...ids.slice(0, first)]) {
      progress(`Process ${turn + 1} of ${processes}: ${id}`);
      reports.get(id)?.push(runProcess(id, effort));
    }
  }
  progress("");
  return reports;
}

function runProcess(id: string, effort: Effort): ProcessReport {
  return JSON.parse(runNode(id, ["run-candidate.js", `./candidates/${id}.js`, JSON.stringify(effort)]));
}

/** Compares a candidate's results with those of the strict vectors of NodeInfo 2.1. */
export function checkVectors(id: string): Verdicts {
  const vectors = join(repository, "schemas/nodeinfo/2.1/vectors");
  return JSON.parse(runNode(id, ["check-vectors.js", `./candidates/${id}.js`, vectors]));
}

/** Runs a bundle with Node, and returns what it printed. */
export function runNode(what: string, args: readonly string[]): string {
  const { status, signal, stdout, stderr } = spawnSync(process.execPath, args, {
    cwd: dist,
    encoding: "utf8",
  });
  if (status !== 0)
    throw new Error(`The benchmark of ${what} ended with ${signal ?? `status ${status}`}:\n${stderr}`);
  return stdout;
}

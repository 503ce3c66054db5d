import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { cpus } from "node:os";
import { join } from "node:path";
import { repository } from "@nodeinfo-kit/test-support/repository";
import { measureBuilding } from "./builders.ts";
import { bundleCandidates } from "./bundle.ts";
import { measureColdStarts } from "./cold-start.ts";
import { generate } from "./generate.ts";
import { measureLinting } from "./linting.ts";
import { pagesOf, readResults, writePage, writeResults } from "./pages.ts";
import { benchmarks, candidateIds } from "./places.ts";
import { measureReading } from "./reading.ts";
import { comparisonTables, goalsTable } from "./render-tables.ts";
import { type CandidateResults, divideByAjv, type Results, spreadTimings } from "./results.ts";
import { checkVectors, runProcesses } from "./run-processes.ts";
import { measureGuardSizes, measureOurSizes } from "./sizes.ts";
import { measureTypeCosts } from "./type-cost.ts";

const full = { processes: 5, coldStarts: 17, effort: { rounds: 11, milliseconds: 8, warmUp: 100 } };
const fast = { processes: 1, coldStarts: 1, effort: { rounds: 3, milliseconds: 2, warmUp: 20 } };

/** Measures everything and prints it. A full run also writes results.json and the pages that show it. */
export async function runBenchmarks(quick: boolean): Promise<void> {
  generate();
  checkTypes();
  await bundleCandidates();
  const results = await measure(quick);
  console.log(`${goalsTable(results)}\n\n${comparisonTables(results)}`);
  if (!quick) {
    writeResults(results);
    for (const page of pagesOf(readResults())) writePage(page);
  }
  const { acceptsInvalid, refusesValid } = resultsOf("ours", results).verdicts;
  if (acceptsInvalid + refusesValid > 0) {
    console.error("Our own guard gives wrong results for some strict vectors: see the table above.");
    process.exitCode = 1;
  }
}

async function measure(quick: boolean): Promise<Results> {
  const { processes, coldStarts, effort } = quick ? fast : full;
  const ids = candidateIds();
  const reports = runProcesses(ids, processes, effort);
  const reportsOf = (id: string) => found(reports.get(id), id);
  const guardSizes = await measureGuardSizes(ids);
  const coldStartOf = measureColdStarts(ids, coldStarts);
  const typeCosts = measureTypeCosts(quick ? ["ours"] : ids);
  const candidates = ids.map((id): CandidateResults => {
    const [first] = reportsOf(id);
    const { title, packages, note, faultsFound } = found(first, id);
    const typeCost = typeCosts.get(id);
    return {
      id,
      title,
      versions: packages.map(versionOf),
      ...(note && { note }),
      verdicts: checkVectors(id),
      ...(faultsFound !== undefined && { faultsFound }),
      timings: spreadTimings(reportsOf(id)),
      guardSize: found(guardSizes.get(id), id),
      coldStart: found(coldStartOf.get(id), id),
      ...(typeCost && { typeCost }),
    };
  });
  return {
    date: new Date().toISOString().slice(0, 10),
    node: process.versions.node,
    processor: describeProcessor(),
    processes,
    ourSizes: await measureOurSizes(),
    building: measureBuilding(effort),
    reading: measureReading(effort),
    linting: measureLinting(effort),
    byAjv: divideByAjv(reportsOf("ours"), reportsOf("ajv-standalone")),
    candidates,
  };
}

function checkTypes(): void {
  const tsc = join(repository, "node_modules/typescript/bin/tsc");
  execFileSync(process.execPath, [tsc, "-p", benchmarks], { stdio: ["ignore", "inherit", "inherit"] });
}

function resultsOf(id: string, { candidates }: Results): CandidateResults {
  return found(
    candidates.find((candidate) => candidate.id === id),
    id,
  );
}

/** Returns the version of a package that is installed, or built in this repository. */
function versionOf(name: string): string {
  const root = name.startsWith("@nodeinfo-kit/") ? repository : benchmarks;
  return JSON.parse(readFileSync(join(root, "node_modules", name, "package.json"), "utf8")).version;
}

function describeProcessor(): string {
  const all = cpus();
  return `${all.length} × ${all[0]?.model.trim() || "a processor without a name"}`;
}

function found<T>(value: T | undefined, id: string): T {
  if (value === undefined) throw new Error(`No result for ${id}.`);
  return value;
}

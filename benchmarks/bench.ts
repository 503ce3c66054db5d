/**
 * Compares our validators with the alternatives. `npm run bench` takes minutes, and writes results.json, the chart and the
 * tables; `npm run bench -- --quick` takes less than one, and only prints. Neither fails because of a time, only if a
 * candidate crashes or our result for a vector is wrong. `npm run bench -- --redraw` only writes the chart and the tables
 * again from results.json.
 */
import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { repository } from "@nodeinfo-kit/test-support/repository";
import { pagesOf, readResults, writePage } from "./pages.ts";
import { benchmarks } from "./places.ts";

const { quick, redraw } = parseArgs({
  options: { quick: { type: "boolean", default: false }, redraw: { type: "boolean", default: false } },
}).values;
if (redraw) pagesOf(readResults()).forEach(writePage);
else await measureAll();

async function measureAll(): Promise<void> {
  if (!areCandidatesInstalled()) {
    console.error("Installing the candidates into benchmarks/node_modules.");
    run("npm", "ci", "--prefix", "benchmarks", "--no-audit", "--no-fund", "--loglevel=error");
  }
  run("npm", "run", "build");
  // The modules that this loads may have just been installed and built.
  const { runBenchmarks } = await import("./run-benchmarks.ts");
  await runBenchmarks(quick);
}

function areCandidatesInstalled(): boolean {
  const { dependencies } = readManifest(benchmarks);
  return Object.entries(dependencies).every(([name, version]) => {
    const folder = join(benchmarks, "node_modules", name);
    return existsSync(folder) && readManifest(folder).version === version;
  });
}

function readManifest(folder: string): { version: string; dependencies: Record<string, string> } {
  return JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
}

function run(command: string, ...args: string[]): void {
  const shell = process.platform === "win32";
  execFileSync(command, args, { cwd: repository, stdio: ["ignore", "ignore", "inherit"], shell });
}

/**
 * Builds the packages for other languages from this repository, installs what was built into an empty project with the
 * language's own client, and compares its results for all vectors with the expected ones. Follows the README of each.
 * Languages that are not installed are listed as not run; with ALL_LANGUAGES=1 in the environment, each must run.
 * `npm run check:language-packages -- python` checks one.
 */
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { missingTool } from "../../run-program.ts";
import { readDeviations } from "../languages/deviations.ts";
import { cases, compareResults } from "./compare-results.ts";
import { go } from "./go/go.ts";
import type { LanguagePackage } from "./language-package.ts";
import { python } from "./python/python.ts";
import { rust } from "./rust/rust.ts";

const chosen = process.argv.slice(2);
const packages = [python, go, rust].filter(({ folder }) => chosen.length === 0 || chosen.includes(folder));
if (packages.length === 0) throw new Error(`languages/ has no package ${chosen.join(" or ")}.`);

const folder = mkdtempSync(join(tmpdir(), "nodeinfo-kit-languages-"));
const deviations = readDeviations();
const notRun: string[] = [];
try {
  for (const each of packages) check(each);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
if (notRun.length > 0) console.log(`NOT RUN, so not tested here: ${notRun.join(", ")}.`);
if (notRun.length > 0 && process.env.ALL_LANGUAGES === "1") process.exitCode = 1;

function check(one: LanguagePackage): void {
  const missing = missingTool(one.tools);
  if (missing !== undefined) {
    notRun.push(`${one.name} ("${missing}" does not run)`);
    return;
  }
  const begin = performance.now();
  try {
    const built = one.build(newFolder(one, "build"));
    const printed = built.printResults(newFolder(one, "results"), cases);
    const { agreed, explained, errors } = compareResults(one.engine, printed, deviations);
    if (errors.length > 0) throw new Error(errors.slice(0, 20).join("\n"));
    built.followReadme(newFolder(one, "readme"));
    const seconds = ((performance.now() - begin) / 1000).toFixed(1);
    console.log(`✓ ${one.name}: ${agreed} vectors agree, ${explained} differ as explained [${seconds} s]`);
  } catch (error) {
    console.error(`✗ ${one.name}: ${error instanceof Error ? error.message : error}`);
    process.exitCode = 1;
  }
}

function newFolder(one: LanguagePackage, name: string): string {
  const path = join(folder, one.folder, name);
  mkdirSync(path, { recursive: true });
  return path;
}

/**
 * Adds a version of NodeInfo to a copy of the repository, as described in CONTRIBUTING.md. Checks that the build and the
 * type check report each place that needs a decision, and that every tool supports the version afterwards.
 */
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { cpSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { commitCopy, copyRepository } from "@nodeinfo-kit/test-support/copy-repository";
import { repository } from "../../repository.ts";

/** The files that need a decision, which the type check reports with their lines. */
const places = ["packages/convert/src/nodeinfo-versions.ts", "packages/convert/src/writing/targets.ts"];
const example = "schemas/openapi/examples/nodeinfo";

const { folder, remove } = copyRepository();
try {
  commitCopy(folder);
  copySchema();
  assert.match(failureOf("run", "build"), /schemas\/openapi\/examples\/nodeinfo\/2\.3\.json is missing/);
  copyLines(`${example}/2.2.json`, `${example}/2.3.json`, asNewer);
  assert.match(failureOf("run", "build"), /convert/);

  const errors = failureOf("run", "typecheck");
  const named = [...errors.matchAll(/^(\S+\.ts)\((\d+),\d+\): error/gm)];
  assert.deepEqual([...new Set(named.map(([, file]) => file))].sort(), places, errors);
  for (const place of new Set(named.map(([, file, line]) => `${file}:${line}`)))
    console.log(`Needs a decision: ${place}`);
  for (const file of places) copyLines(file, file, withCopies);

  run("run", "build");
  process.stdout.write(run("exec", "tsx", "scripts/checks/new-version/questions.ts"));
} finally {
  remove();
}

function copySchema(): void {
  const schemas = join(folder, "schemas/nodeinfo");
  cpSync(join(schemas, "2.2"), join(schemas, "2.3"), { recursive: true });
  rmSync(join(schemas, "2.3/vectors"), { recursive: true });
  for (const name of ["schema.json", "document.json"]) {
    const file = `schemas/nodeinfo/2.3/${name}`;
    copyLines(file, file, asNewer);
  }
}

function copyLines(from: string, to: string, change: (text: string) => string): void {
  writeFileSync(join(folder, to), change(readFileSync(join(folder, from), "utf8")));
}

function asNewer(text: string): string {
  return text.replaceAll("2.2", "2.3").replaceAll("NodeInfo22", "NodeInfo23");
}

/** Repeats each import and each line of a list for 2.2 with 2.3. */
function withCopies(text: string): string {
  const ofNewest =
    /^import \{[^{}]*\} from "[^"]*nodeinfo\/2\.2";\n|^ +(?:(?:Open)?NodeInfo22,|"(?:nodeinfo\/)?2\.2":.*)\n/gm;
  return text.replace(
    ofNewest,
    (lines) => lines + lines.replaceAll("2.2", "2.3").replaceAll("Info22", "Info23"),
  );
}

/** Runs npm in the copy, and returns its output. */
function run(...args: string[]): string {
  const { hasFailed, printed } = runNpm(args);
  assert.ok(!hasFailed, `npm ${args.join(" ")} fails:\n${printed}`);
  return printed;
}

/** Runs npm in the copy, where it must fail, and returns its output. */
function failureOf(...args: string[]): string {
  const { hasFailed, printed } = runNpm(args);
  assert.ok(hasFailed, `npm ${args.join(" ")} does not fail:\n${printed}`);
  return printed;
}

function runNpm(args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync("npm", ["--silent", ...args], {
    cwd: folder,
    encoding: "utf8",
    // What a new version does not change is built already.
    env: { ...process.env, TURBO_CACHE_DIR: join(repository, ".turbo/cache") },
    shell: process.platform === "win32",
  });
  return { hasFailed: status !== 0, printed: stdout + stderr };
}

/**
 * Installs the packed packages beside each test runner that the matchers are for, in a project as its users have it, and looks
 * at what passes there, what fails, and what the failure says. `npm run check:runners -- --write` writes down what it says.
 */
import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { stripVTControlCharacters } from "node:util";
import { pack } from "./packages/pack.ts";
import { repository } from "./source/documents.ts";

const runners = join(repository, "packages/testing/runners");
const isWriting = process.argv.includes("--write");
const folder = mkdtempSync(join(tmpdir(), "nodeinfo-kit-runners-"));

try {
  const tarballs = pack(join(folder, "tarballs"));
  const names = readdirSync(runners, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);
  if (names.length < 7) throw new Error("The projects of some runners are gone.");
  for (const name of names) check(name, tarballs);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function check(name: string, tarballs: readonly string[]): void {
  const project = join(folder, name);
  cpSync(join(runners, name), project, { recursive: true });
  const quiet = ["--no-audit", "--no-fund", "--ignore-scripts", "--prefer-offline"];
  const npm = (...args: string[]) => run("npm", args, project);
  expectStatus(name, "npm ci", npm("ci", ...quiet), 0);
  expectStatus(name, "npm install", npm("install", "--no-save", ...quiet, ...tarballs), 0);
  expectStatus(name, "npm run passes", npm("run", "--silent", "passes"), 0);
  if (hasTypes(project)) {
    const tsc = join(repository, "node_modules/typescript/bin/tsc");
    expectStatus(name, "tsc", run(process.execPath, [tsc, "-p", project], project), 0);
  }
  const { status, output } = npm("run", "--silent", "fails");
  if (status === 0) throw new Error(`${name}: what should fail passes:\n${output}`);
  const said = failuresIn(output);
  const file = join(runners, name, "failures.txt");
  if (isWriting) writeFileSync(file, said);
  else if (readFileSync(file, "utf8") !== said)
    throw new Error(`${name}: a failure says something else than ${file} has:\n${said}`);
  console.log(`${name}: passes, fails and says why`);
}

function hasTypes(project: string): boolean {
  return readdirSync(project).includes("tsconfig.json");
}

interface Run {
  readonly status: number | null;
  readonly output: string;
}

function run(command: string, args: string[], cwd: string): Run {
  const { status, stdout, stderr } = spawnSync(command, args, {
    cwd,
    encoding: "utf8",
    env: { ...process.env, NO_COLOR: "1", FORCE_COLOR: "0", CI: "1" },
    shell: process.platform === "win32",
  });
  return { status, output: stripVTControlCharacters(`${stdout}${stderr}`) };
}

function expectStatus(name: string, what: string, { status, output }: Run, expected: number): void {
  if (status !== expected) throw new Error(`${name}: ${what} exits with ${status}:\n${output}`);
}

/** What the matchers say, without what the runner puts around it: its own frames, times and paths. */
function failuresIn(output: string): string {
  const messages = [
    ...output.matchAll(
      /^(.*?)(expected (?:a|anything but a) document of [^]*?)\n\s*\n?(?=\s*(?:at |❯|\[cause\]|code:|generatedMessage))/gm,
    ),
  ];
  return messages.map(([, , message = ""]) => `${message.replace(/^ {2,6}/gm, "")}\n`).join("\n");
}

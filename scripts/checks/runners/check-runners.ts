/**
 * Installs the packed packages next to each test runner that the matchers support, in a project like its users have, and
 * checks what passes, what fails, and the failure messages. `npm run check:runners -- --write` records the messages.
 */
import { execFile } from "node:child_process";
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { stripVTControlCharacters } from "node:util";
import { repository } from "../../repository.ts";
import { pack } from "../packages/pack.ts";

const runners = join(repository, "packages/testing/runners");
const isWriting = process.argv.includes("--write");
const folder = mkdtempSync(join(tmpdir(), "nodeinfo-kit-runners-"));

try {
  const tarballs = pack(join(folder, "tarballs"));
  const names = readdirSync(runners, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);
  if (names.length < 8) throw new Error("The projects of some runners are missing.");
  // Three at a time: installing waits for the network, testing for the processor.
  const waiting = [...names];
  const next = async (): Promise<void> => {
    const name = waiting.shift();
    if (name === undefined) return;
    await check(name, tarballs);
    await next();
  };
  await Promise.all([next(), next(), next()]);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

async function check(name: string, tarballs: readonly string[]): Promise<void> {
  const project = join(folder, name);
  cpSync(join(runners, name), project, { recursive: true });
  const quiet = ["--no-audit", "--no-fund", "--ignore-scripts", "--prefer-offline"];
  const npm = (...args: string[]) => run("npm", args, project);
  expectStatus(name, "npm ci", await npm("ci", ...quiet), 0);
  expectStatus(name, "npm install", await npm("install", "--no-save", ...quiet, ...tarballs), 0);
  expectStatus(name, "npm run passes", await npm("run", "--silent", "passes"), 0);
  if (hasTypes(project)) {
    const tsc = join(repository, "node_modules/typescript/bin/tsc");
    expectStatus(name, "tsc", await run(process.execPath, [tsc, "-p", project], project), 0);
  }
  const { status, output } = await npm("run", "--silent", "fails");
  if (status === 0) throw new Error(`${name}: tests that should fail pass:\n${output}`);
  const failures = failuresIn(output);
  const file = join(runners, name, "failures.txt");
  if (isWriting) writeFileSync(file, failures);
  else if (readFileSync(file, "utf8") !== failures)
    throw new Error(`${name}: the failure messages differ from ${file}:\n${failures}`);
  console.log(`${name}: passes, fails, and reports the expected messages`);
}

function hasTypes(project: string): boolean {
  return readdirSync(project).includes("tsconfig.json");
}

interface Run {
  readonly status: number;
  readonly output: string;
}

function run(command: string, args: string[], cwd: string): Promise<Run> {
  const env = { ...process.env, NO_COLOR: "1", FORCE_COLOR: "0", CI: "1" };
  return new Promise((done) => {
    const child = execFile(
      command,
      args,
      { cwd, env, maxBuffer: 2 ** 26, shell: process.platform === "win32" },
      (_, stdout, stderr) =>
        done({ status: child.exitCode ?? 1, output: stripVTControlCharacters(`${stdout}${stderr}`) }),
    );
  });
}

function expectStatus(name: string, what: string, { status, output }: Run, expected: number): void {
  if (status !== expected) throw new Error(`${name}: ${what} exits with ${status}:\n${output}`);
}

/** Returns the matchers' messages, without the runner's own frames, times and paths. */
function failuresIn(output: string): string {
  const lines = output.split("\n").map((line) => line.trimEnd());
  const messages: string[] = [];
  for (const [start, line] of lines.entries()) {
    const [, indent = "", message] =
      /^( *).*?(expected (?:the value not to be )?a (?:response with a )?valid .*document.*)/.exec(line) ??
      [];
    // Runners print a failure where it happens, and some again at the end.
    if (message === undefined || messages.includes(message)) continue;
    messages.push(message.replace(/'$/, ""));
    const rest = lines
      .slice(start + 1)
      .map((each) => (each.startsWith(indent) ? each.slice(indent.length) : each));
    const end = rest.findIndex((each, at) => !isOfMessage(each, rest[at + 1]));
    messages.push(...rest.slice(0, end));
  }
  if (messages.length === 0) throw new Error(`No failure message of ours in:\n${output}`);
  return `${messages.join("\n")}\n`;
}

/** Whether a line belongs to a diagnostic, or is the blank line before it. */
function isOfMessage(line: string, next = ""): boolean {
  const head = /^(?:error|warning|info)\[|^error: |^and \d+ more$/;
  return line === "" ? head.test(next) : head.test(line) || /^ *\d* \||^\.\.\.$|^help: /.test(line);
}

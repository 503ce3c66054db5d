import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { afterAll, expect, test } from "vitest";
import { help } from "./options.js";

const folder = mkdtempSync(join(tmpdir(), "nodeinfo-vectors-"));
afterAll(() => rmSync(folder, { recursive: true }));

const bin = fileURLToPath(new URL("../bin/nodeinfo-vectors.js", import.meta.url));

/** Runs the built command. */
function run(...args: string[]) {
  return spawnSync(process.execPath, [bin, ...args], { encoding: "utf8", maxBuffer: 2 ** 26 });
}

/** A program that does not follow any link. */
const follower = [
  process.execPath,
  "--eval",
  `require("node:readline").createInterface({ input: process.stdin }).on("line", (line) => {
    console.log(JSON.stringify({ case: JSON.parse(line).case, href: null }));
  });`,
];
const options = ["run", "--kind", "follow"];
const rightCases = [
  "--case",
  "no link is followed if there are none",
  "--case",
  "inherited names are not rels",
];

test("the exit status is 0 if all results are as expected, and 1 otherwise", () => {
  const right = run(...options, ...rightCases, "--", ...follower);
  expect(right).toMatchObject({ status: 0, stderr: "" });
  expect(right.stdout).toContain("✓ All results are as expected.");
  const wrong = run(...options, "--", ...follower);
  expect(wrong.status).toBe(1);
  expect(wrong.stdout).toContain("✗ follow discovery: the only link is followed\n");
});

test("expected failures pass, and listed cases that pass fail", () => {
  const list = join(folder, "expected.txt");
  const report = JSON.parse(run(...options, "--format", "json", "--", ...follower).stdout);
  const names: string[] = report.cases.flatMap(({ name, status }: { name: string; status: string }) =>
    status === "failed" ? [name] : [],
  );
  writeFileSync(list, names.join("\n"));
  expect(run(...options, "--expected-failures", list, "--", ...follower).status).toBe(0);
  writeFileSync(list, [...names, "follow discovery: no link is followed if there are none"].join("\n"));
  const passes = run(...options, "--expected-failures", list, "--", ...follower);
  expect(passes.status).toBe(1);
  expect(passes.stdout).toContain("It is passed, but was expected to fail.");
  writeFileSync(list, "follow discovery: no such case");
  expect(run(...options, "--expected-failures", list, "--", ...follower)).toMatchObject({
    status: 2,
    stderr: `nodeinfo-vectors: ${list} lists an unknown case: follow discovery: no such case. Remove it. See --help.\n`,
  });
});

test("the exit status is 1 if the program skips every case", () => {
  const skipping = follower.map((part) => part.replace("href: null", "skip: true"));
  const { status, stdout, stderr } = run(...options, "--", ...skipping);
  expect(status).toBe(1);
  expect(stdout).toMatch(/✗ No case was answered; \d+ cases skipped by the program\.\n$/);
  expect(stderr).toBe(
    "nodeinfo-vectors: No case was answered: the program skipped all. Select cases that it answers with --kind, --id or --case.\n",
  );
  expect(JSON.parse(run(...options, "--format", "json", "--", ...skipping).stdout).passed).toBe(false);
});

test("every case can be listed by the name that is printed", () => {
  const list = join(folder, "every-name.txt");
  const skipping = follower.map((part) => part.replace("href: null", "skip: true"));
  const all = ["run", "--format", "json"];
  const names = (stdout: string) => JSON.parse(stdout).cases.map(({ name }: { name: string }) => name);
  const printed = names(run(...all, "--", ...skipping).stdout);
  writeFileSync(list, printed.join("\n"));
  const listed = run(...all, "--expected-failures", list, "--", ...skipping);
  expect(listed.status).toBe(1);
  const cases: { name: string; expectedToFail: boolean }[] = JSON.parse(listed.stdout).cases;
  expect(cases.length).toBeGreaterThan(14_000);
  expect(cases.filter(({ expectedToFail }) => !expectedToFail)).toEqual([]);
});

test("wrong usage has the status 2, and a program that cannot be started 3", () => {
  expect(run("run", "--id", "nodeinfo/9", "--", "x")).toMatchObject({ status: 2, stdout: "" });
  expect(run("run", "--expected-failures", join(folder, "none"), "--", "x").stderr).toContain(
    "--expected-failures cannot be read: ENOENT",
  );
  const missing = run("run", "--", join(folder, "no-program"));
  expect(missing).toMatchObject({ status: 3, stdout: "" });
  expect(missing.stderr).toMatch(/^nodeinfo-vectors: The program cannot be started: spawn .+ ENOENT\n$/);
  for (const program of ["", join(bin, "x"), "x".repeat(5000)]) {
    const { status, stdout, stderr } = run("run", "--", program);
    expect({ status, stdout }).toEqual({ status: 3, stdout: "" });
    expect(stderr).toMatch(/^nodeinfo-vectors: The program cannot be started: .+\n$/);
  }
});

test("help has the status 0", () => {
  expect(run("--help")).toMatchObject({ status: 0, stdout: help, stderr: "" });
});

test.skipIf(process.platform === "win32").each([
  ["SIGINT", 130],
  ["SIGTERM", 143],
  ["SIGHUP", 129],
] as const)("%s also stops the program, which Ctrl-C does not reach", async (signal, status) => {
  const file = join(folder, signal);
  const code = `fs.writeFileSync(${JSON.stringify(file)}, String(process.pid)); setInterval(() => {}, 1000);`;
  const command = spawn(process.execPath, [bin, ...options, "--", process.execPath, "--eval", code]);
  while (!existsSync(file) || readFileSync(file, "utf8") === "") await setTimeout(50);
  command.kill(signal);
  expect(await once(command, "close")).toEqual([status, null]);
  const pid = Number(readFileSync(file, "utf8"));
  const isRunning = () => spawnSync("kill", ["-0", String(pid)]).status === 0;
  while (isRunning()) await setTimeout(50);
});

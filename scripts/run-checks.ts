/**
 * Runs every script of package.json whose name begins with `check:`, one per processor at a time. Prints the output of each
 * when it ends, and every minute which ones are running. Fails if one fails, and names it.
 */
import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { printEveryMinute } from "./progress.ts";
import { repository } from "./repository.ts";

const { scripts }: { scripts: Record<string, string> } = JSON.parse(
  readFileSync(`${repository}package.json`, "utf8"),
);
const waiting = Object.keys(scripts).filter((name) => name.startsWith("check:"));
if (waiting.length === 0) throw new Error("package.json has no scripts whose names begin with check:");
const failed: string[] = [];
/** The running checks, and when each began. */
const running = new Map<string, number>();
const stop = printEveryMinute(
  () =>
    `Still running: ${[...running].map(([name, start]) => `${name} (${secondsSince(start)} s)`).join(", ")}.`,
);
await Promise.all(Array.from({ length: availableParallelism() }, runNext));
stop();
if (failed.length > 0) {
  console.error(`Failed, as shown above: ${failed.join(", ")}.`);
  process.exitCode = 1;
}

async function runNext(): Promise<void> {
  const name = waiting.shift();
  if (name === undefined) return;
  const start = Date.now();
  running.set(name, start);
  const { status, output } = await run(name);
  running.delete(name);
  console.log(
    `\n> ${name} (${secondsSince(start)} s)${status === 0 ? "" : ` exits with ${status}`}\n${output.trimEnd()}`,
  );
  if (status !== 0) failed.push(name);
  await runNext();
}

function secondsSince(start: number): number {
  return Math.round((Date.now() - start) / 1000);
}

function run(name: string): Promise<{ status: number | null; output: string }> {
  const child = spawn("npm", ["run", "--silent", name], {
    cwd: repository,
    stdio: ["ignore", "pipe", "pipe"],
    shell: process.platform === "win32",
  });
  let output = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding("utf8");
    stream.on("data", (text: string) => {
      output += text;
    });
  }
  return new Promise((done) => child.on("close", (status) => done({ status, output })));
}

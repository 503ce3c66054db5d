import { stat } from "node:fs/promises";
import { setTimeout as sleep } from "node:timers/promises";
import { printable } from "@nodeinfo-kit/lint/terminal";
import { type Outcome, type Terminal, WrongUsage } from "../command.js";
import { configName } from "../find-inputs.js";
import { print } from "../print.js";
import type { CheckCommand } from "./check-command.js";
import { WrongConfig } from "./config.js";
import { inputsOf, type Plan, planOf, runPlan } from "./run-check.js";

/** Checks, and checks again whenever a file changes, until the user ends it. Returns only if it cannot begin. */
export async function watch(command: CheckCommand, terminal: Terminal): Promise<Outcome> {
  for (let rounds = 0; ; rounds++) {
    const plan = await planOrProblem(command);
    if (rounds === 0 && "status" in plan) return plan;
    const files = () => watchedFiles(command, "status" in plan ? undefined : plan);
    // Taken before the files are read, so that no change falls in between.
    const state = await stateOf(await files());
    const outcome = "status" in plan ? plan : await runPlan(plan, terminal);
    if (terminal.isTerminal.out && process.env.TERM !== "dumb") process.stdout.write("\u001b[2J\u001b[H");
    print(outcome);
    process.stderr.write("Watching for changes; Ctrl-C ends.\n");
    await changed(files, state);
  }
}

async function planOrProblem(command: CheckCommand): Promise<Plan | Outcome> {
  try {
    return await planOf(command);
  } catch (error) {
    if (!(error instanceof WrongUsage || error instanceof WrongConfig)) throw error;
    return { err: `nodeinfo: ${error.message.split("\n").map(printable).join("\n")}`, status: 2 };
  }
}

async function watchedFiles(command: CheckCommand, plan: Plan | undefined): Promise<string[]> {
  const { config } = command;
  const configs = config === "none" ? [] : [config === "found" ? configName : config.file];
  const inputs = plan ? await inputsOf(command, plan.config) : [];
  return [...configs, ...inputs.map(({ file }) => file)];
}

/** How long to wait between two looks, in milliseconds. Looking shall take no more than a tenth of the time. */
const shortest = 200;
const share = 10;
/** A file that is being written is left alone until it has not changed for so long. */
const calm = 50;
const mostWaits = 40;

/**
 * Waits until files have changed, come or gone, and are written to their end. They are looked at again and again, as
 * `fs.watchFile` does: `fs.watch` tells nothing on network drives, loses files that editors replace, and knows no globs.
 */
async function changed(files: () => Promise<readonly string[]>, before: string): Promise<void> {
  let pause = shortest;
  for (;;) {
    await sleep(pause);
    const began = performance.now();
    let now = await stateOf(await files());
    pause = Math.max(shortest, share * (performance.now() - began));
    if (now === before) continue;
    for (let waits = 0; waits < mostWaits; waits++) {
      await sleep(calm);
      const next = await stateOf(await files());
      if (next === now) break;
      now = next;
    }
    return;
  }
}

/** What changes when a file does, of all files together. */
async function stateOf(files: readonly string[]): Promise<string> {
  const states: string[] = [];
  for (const file of files) {
    const found = await stat(file).catch(() => undefined);
    states.push(`${file}\n${found ? `${found.mtimeMs} ${found.size} ${found.ino}` : "absent"}`);
  }
  return states.join("\n");
}

import { readFileSync } from "node:fs";
import { constants } from "node:os";
import { escaped, excerpt } from "./escape.js";
import {
  compareWithExpected,
  isAsExpected,
  isUnanswered,
  parseExpectedFailures,
} from "./expected-failures.js";
import { json } from "./formats/json.js";
import { junit } from "./formats/junit.js";
import { pretty } from "./formats/pretty.js";
import { help, type Options, parseOptions, UsageError } from "./options.js";
import type { Program } from "./program.js";
import { readCases } from "./read-cases.js";
import { CannotStart, runCases } from "./run-cases.js";
import { selectCases } from "./select-cases.js";

/** Runs the command with its arguments, and returns its exit status. */
export async function main(args: readonly string[]): Promise<number> {
  try {
    const options = parseOptions(args);
    if (options) return await run(options);
    process.stdout.write(help);
    return 0;
  } catch (error) {
    if (error instanceof UsageError) return complain(2, `${error.message} See --help.`);
    if (error instanceof CannotStart) return complain(3, `The program ${excerpt(error.message)}`);
    throw error;
  }
}

async function run(options: Options): Promise<number> {
  const cases = readCases();
  const selected = selectCases(cases, options);
  const expected = readExpectedFailures(options.expectedFailures);
  const names = new Set(cases.map(({ name }) => name));
  const unknown = expected.find((name) => !names.has(name));
  if (unknown !== undefined)
    throw new UsageError(
      `${options.expectedFailures} lists an unknown case: ${excerpt(unknown)}. Remove it.`,
    );
  const stop = stopWithUs();
  const results = await runCases(selected, options.command, options.timeout, stop.watch).finally(stop.forget);
  const outcomes = compareWithExpected(results, expected);
  const formats = { pretty, junit, json };
  await print(formats[options.format](outcomes, options.command));
  if (isUnanswered(outcomes))
    return complain(
      1,
      "No case was answered: the program skipped all. Select cases that it answers with --kind, --id or --case.",
    );
  return isAsExpected(outcomes) ? 0 : 1;
}

function readExpectedFailures(path: string | undefined): string[] {
  if (path === undefined) return [];
  try {
    return parseExpectedFailures(readFileSync(path, "utf8"));
  } catch (error) {
    throw new UsageError(
      `--expected-failures cannot be read: ${error instanceof Error ? error.message : error}.`,
    );
  }
}

/** Ctrl-C, the end of a job, and a terminal that is closed. */
const endingSignals = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

/** Stops the program if we are stopped: it has a process group of its own, which Ctrl-C does not reach. */
function stopWithUs() {
  let program: Program | undefined;
  const onSignal = (signal: NodeJS.Signals) => {
    program?.kill();
    process.exit(128 + constants.signals[signal]);
  };
  for (const signal of endingSignals) process.on(signal, onSignal);
  return {
    watch: (started: Program) => {
      program = started;
    },
    forget: () => {
      for (const signal of endingSignals) process.off(signal, onSignal);
    },
  };
}

/** Prints a text, and waits until it is written. A reader such as `head` may stop reading. */
function print(text: string): Promise<void> {
  return new Promise((done) => {
    process.stdout.once("error", () => done());
    process.stdout.write(text, () => done());
  });
}

function complain(status: number, message: string): number {
  process.stderr.write(`nodeinfo-vectors: ${escaped(message)}\n`);
  return status;
}

import type { Outcome } from "./command.js";
import { internalErrorText } from "./internal-error.js";
import { type Parsed, parseCommand, wrongUsageText } from "./parse-command.js";
import { terminalOf } from "./terminal.js";
import { WrongUsage } from "./wrong-usage.js";

/** Runs a command line. Never throws: an unexpected error is reported as a bug in this program. */
export async function run(args: string[], parse = parseCommand): Promise<Outcome> {
  try {
    return await runParsed(parse(args));
  } catch (error) {
    if (error instanceof WrongUsage)
      return { err: wrongUsageText(error.message, `nodeinfo ${args[0]}`), status: 2 };
    return { err: internalErrorText(error), status: 70 };
  }
}

async function runParsed(command: Parsed): Promise<Outcome> {
  switch (command.kind) {
    case "print":
      return { out: command.text, status: 0 };
    case "wrong-usage":
      return { err: command.message, status: 2 };
    case "run":
      return command.run(terminalOf(command.color));
  }
}

import { type HelpParts, helpText } from "./help.js";
import type { Options, ValuesOf } from "./option.js";
import { commonOptions } from "./options.js";
import { parseOptions } from "./parse-options.js";
import type { ColourWish, Terminal } from "./terminal.js";
import { WrongUsage } from "./wrong-usage.js";

/** One thing that `nodeinfo` does. */
export interface Command {
  readonly name: string;
  /** What it does, in half a line. */
  readonly summary: string;
  readonly help: string;
  readonly options: Options;
  /** What stands on the command line besides options: file names, some words of a list, or nothing. */
  readonly operands: "files" | readonly string[];
  /** Understands the command line behind the command's name. Throws a `WrongUsage` if it is wrong. */
  readonly parse: (args: readonly string[]) => Prepared;
}

/** A command with all that it was given. */
export interface Prepared {
  readonly given: unknown;
  /** What `--color` says. */
  readonly color: ColourWish;
  readonly run: (terminal: Terminal) => Promise<Outcome> | Outcome;
}

/** What a command has to say: to standard output, to standard error, and with its exit status. */
export interface Outcome {
  readonly out?: string;
  readonly err?: string;
  readonly status: Status;
}

/** 0 fine, 1 something was found or could not be done, 2 wrong usage, 3 nothing to read, 70 a bug in this program. */
type Status = 0 | 1 | 2 | 3 | 70;

interface Definition<O extends Options, Given> extends Pick<Command, "name" | "summary" | "operands"> {
  readonly help: HelpParts;
  readonly options: O;
  /** Makes of the words of the command line what the command works with, or throws a `WrongUsage`. */
  readonly understand: (values: ValuesOf<O>, operands: string[]) => Given;
  readonly run: (given: Given, terminal: Terminal) => Promise<Outcome> | Outcome;
}

/** Makes a command of its parts. */
export function defineCommand<const O extends Options, Given>(definition: Definition<O, Given>): Command {
  const { name, summary, operands, help, options, understand, run } = definition;
  return {
    name,
    summary,
    operands,
    help: helpText(name, help, options),
    options: { ...options, ...commonOptions },
    parse(args) {
      const { values, operands } = parseOptions(args, { ...options, ...commonOptions });
      const given = understand(values, operands);
      return { given, color: values.color, run: (terminal) => run(given, terminal) };
    },
  };
}

/** The one file that a command takes. */
export function fileOf([file, ...others]: string[]): string {
  if (file === undefined) throw new WrongUsage("No input. Specify a file, or - for standard input.");
  if (others.length > 0) throw new WrongUsage(`Expected one file, got ${others.length + 1}.`);
  return file;
}

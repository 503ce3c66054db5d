import { type HelpParts, helpText } from "./help.js";
import type { Options, ValuesOf } from "./option.js";
import { commonOptions } from "./options.js";
import { parseOptions } from "./parse-options.js";
import type { ColourWish, Terminal } from "./terminal.js";
import { WrongUsage } from "./wrong-usage.js";

/** A command of `nodeinfo`. */
export interface Command {
  readonly name: string;
  /** What it does: an imperative of half a line. */
  readonly summary: string;
  readonly help: string;
  readonly options: Options;
  /** What the command accepts besides options: file names, values from a list, or nothing. */
  readonly operands: "files" | readonly string[];
  /** Parses the arguments after the command's name. Throws a `WrongUsage` if they are invalid. */
  readonly parse: (args: readonly string[]) => Prepared;
}

/** A command with its arguments. */
export interface Prepared {
  readonly given: unknown;
  /** The value of `--color`. */
  readonly color: ColourWish;
  readonly run: (terminal: Terminal) => Promise<Outcome> | Outcome;
}

/** The result of a command: standard output, standard error and the exit status. */
export interface Outcome {
  readonly out?: string;
  readonly err?: string;
  readonly status: Status;
}

/** 0 success, 1 findings or not done, 2 invalid usage, 3 nothing to read, 70 a bug in this program. */
type Status = 0 | 1 | 2 | 3 | 70;

interface Definition<O extends Options, Given> extends Pick<Command, "name" | "summary" | "operands"> {
  readonly help: HelpParts;
  readonly options: O;
  /** Interprets the parsed command line. Throws a `WrongUsage` if it is invalid. */
  readonly understand: (values: ValuesOf<O>, operands: string[]) => Given;
  readonly run: (given: Given, terminal: Terminal) => Promise<Outcome> | Outcome;
}

/** Makes a command from its parts. */
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

/** The only file of a command. Throws a `WrongUsage` if there is not exactly one. */
export function fileOf([file, ...others]: string[]): string {
  if (file === undefined) throw new WrongUsage("No input. Specify a file, or - for standard input.");
  if (others.length > 0) throw new WrongUsage(`Expected one file, got ${others.length + 1}.`);
  return file;
}

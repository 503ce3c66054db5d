import { type ParseArgsConfig, parseArgs } from "node:util";
import type { Terminal } from "./terminal.js";
import { type ColourWish, colourWishes } from "./terminal.js";

export type { Terminal } from "./terminal.js";

/** One thing that `nodeinfo` does. */
export interface Command {
  readonly name: string;
  /** What it does, in half a line. */
  readonly summary: string;
  readonly help: string;
  readonly options: Options;
  /** What stands on the command line besides options: file names, some words of a list, or nothing. */
  readonly operands: "files" | readonly string[];
  /** Understands the command line behind the command's name. Throws a `WrongUsage` or a `TypeError` if it is wrong. */
  readonly parse: (args: string[]) => Prepared;
}

/** A command with all that it was given. */
export interface Prepared {
  readonly given: unknown;
  /** What `--color` says. */
  readonly color: ColourWish;
  readonly run: (terminal: Terminal) => Promise<Outcome> | Outcome;
}

/** The options of a command by their names, as `util.parseArgs` wants them. */
export type Options = Record<string, Option>;

type Option = NonNullable<ParseArgsConfig["options"]>[string] & {
  /** The words that its value can be; none, if it is any text. A file name, if you do not say. */
  readonly choices?: readonly string[];
};

/** What a command has to say: to standard output, to standard error, and with its exit status. */
export interface Outcome {
  readonly out?: string;
  readonly err?: string;
  readonly status: Status;
}

/** 0 fine, 1 something was found or could not be done, 2 wrong usage, 3 nothing to read, 70 a fault of this program. */
type Status = 0 | 1 | 2 | 3 | 70;

/** What is wrong with a command line, as sentences. */
export class WrongUsage extends Error {}

/** What every command takes. */
const commonOptions = { color: { type: "string", default: "auto", choices: colourWishes } } as const;

interface Definition<O extends Options, Given> extends Omit<Command, "parse"> {
  readonly options: O;
  /** Makes of the words of the command line what the command works with, or throws a `WrongUsage`. */
  readonly understand: (values: ValuesOf<O & typeof commonOptions>, operands: string[]) => Given;
  readonly run: (given: Given, terminal: Terminal) => Promise<Outcome> | Outcome;
}

/** What was given for each option. */
export type ValuesOf<O extends Options> = ReturnType<
  typeof parseArgs<{ options: O; allowPositionals: true }>
>["values"];

/** Makes a command of its parts. */
export function defineCommand<const O extends Options, Given>({
  understand,
  run,
  ...command
}: Definition<O, Given>): Command {
  const options = { ...command.options, ...commonOptions };
  return {
    ...command,
    options,
    parse(args) {
      const { values, positionals } = parseArgs({ args, allowPositionals: true, options });
      const given = understand(values, positionals);
      return { given, color: colourOf(args, options), run: (terminal) => run(given, terminal) };
    },
  };
}

function colourOf(args: string[], options: Options): ColourWish {
  // The options of all commands together have no type in which `color` could be found.
  const { color } = parseArgs({ args, strict: false, options }).values;
  return choiceOf("color", colourWishes, String(color)) ?? "auto";
}

/** The word of a list that was given for an option, if one was. */
export function choiceOf<Word extends string>(
  option: string,
  words: readonly Word[],
  given: string | undefined,
): Word | undefined {
  const word = words.find((each) => each === given);
  if (word !== undefined || given === undefined) return word;
  throw new WrongUsage(`There is no --${option} "${given}"; it is ${words.join(", ")}.`);
}

/** The one file that a command wants. */
export function fileOf([file, ...others]: string[]): string {
  if (file === undefined) throw new WrongUsage("Name a file, or - for standard input.");
  if (others.length > 0) throw new WrongUsage(`Name one file; these are ${others.length + 1}.`);
  return file;
}

/** Names under the description of an option, as many on a line as fit. */
export function listed(names: readonly string[]): string {
  return names
    .join(", ")
    .replace(/(.{1,62}(?:,|$)) ?/g, `${" ".repeat(17)}$1\n`)
    .trimEnd();
}

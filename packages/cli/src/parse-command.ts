import { existsSync } from "node:fs";
import { nearest } from "@nodeinfo-kit/lint";
import { printable } from "@nodeinfo-kit/lint/terminal";
import { type Command, type Prepared, WrongUsage } from "./command.js";
import { commands } from "./commands.js";
import { version } from "./version.js";

/** What the command line asks for. */
export type Parsed =
  | ({ kind: "run"; name: string } & Prepared)
  | { kind: "print"; text: string }
  | { kind: "wrong-usage"; message: string };

const width = Math.max(...commands.map(({ name }) => name.length));

const help = `nodeinfo COMMAND [OPTIONS] FILE …

For documents with which servers of the fediverse describe themselves.

${commands.map(({ name, summary }) => `  ${name.padEnd(width)}  ${summary}`).join("\n")}

  nodeinfo COMMAND --help
  nodeinfo --version

Nothing is fetched. Pipe a live document in:
  curl -si https://social.example/nodeinfo/2.0 | nodeinfo check -

All take --color auto|always|never. NO_COLOR and FORCE_COLOR in the environment
are understood.`;

/** Reads the command line. What is wrong with it is in the result, as a sentence. */
export function parseCommand([name, ...args]: string[]): Parsed {
  if (name === undefined) return { kind: "wrong-usage", message: help };
  if (isHelp(name)) return { kind: "print", text: help };
  if (name === "help") return helpOf(args[0]);
  if (name === "--version" || name === "-v") return { kind: "print", text: version() };
  const command = commandOf(name);
  if (!command) return wrongUsage(noCommand(name, args), "nodeinfo");
  if (args.some(isHelp)) return { kind: "print", text: command.help };
  try {
    return { kind: "run", name, ...command.parse(args) };
  } catch (error) {
    return wrongUsage(whatIsWrong(error, command, args), `nodeinfo ${name}`);
  }
}

function helpOf(name: string | undefined): Parsed {
  if (name === undefined) return { kind: "print", text: help };
  const command = commandOf(name);
  return command ? { kind: "print", text: command.help } : wrongUsage(noCommand(name, []), "nodeinfo");
}

function commandOf(name: string): Command | undefined {
  return commands.find((each) => each.name === name);
}

/** The sentence of an error that is about the command line. Others are thrown again: they are faults of this program. */
function whatIsWrong(error: unknown, command: Command, args: readonly string[]): string {
  if (error instanceof WrongUsage) return error.message;
  if (!(error instanceof TypeError && "code" in error && String(error.code).startsWith("ERR_PARSE_ARGS")))
    throw error;
  // The first sentence names the option; the others give advice for another case.
  const [first = ""] = error.message.split(/\.(?=\s)|\.$/);
  const options = Object.keys(command.options).map((option) => `--${option}`);
  const [, unknown] = /^Unknown option '(.*)'$/s.exec(first) ?? [];
  if (unknown !== undefined) return noOption(unknown, options);
  const [, option = ""] = /^Option '(--[\w-]+).*' argument is ambiguous$/s.exec(first) ?? [];
  const next = args[args.indexOf(option) + 1];
  if (option === "" || next === undefined) return `${first}.`;
  const [name = ""] = next.split("=");
  return options.includes(name)
    ? `${option} needs a value; ${name} is an option.`
    : `${option} needs a value. If that is ${next}, write it as ${option}=${next}.`;
}

function noOption(option: string, options: readonly string[]): string {
  const meant = nearest(option, options);
  return `There is no option ${option}.${meant === undefined ? "" : ` Did you mean ${meant}?`}`;
}

function isHelp(word: string): boolean {
  return word === "--help" || word === "-h";
}

function noCommand(name: string, args: readonly string[]): string {
  if (name === "-") return "To check standard input: nodeinfo check -";
  if (name.startsWith("-"))
    return args.some(commandOf)
      ? "The command comes before its options."
      : `${noOption(name, ["--help", "--version"])} The options of a command come after it.`;
  const names = commands.map(({ name }) => name);
  const start = `There is no command "${name}"`;
  const meant = nearest(name, names);
  if (meant !== undefined) return `${start}. Did you mean "${meant}"?`;
  if (/[./]/.test(name) || existsSync(name))
    return `${start}. To check a file: nodeinfo check ${/\s/.test(name) ? `"${name}"` : name}`;
  return `${start}; the commands are ${names.join(", ")}.`;
}

function wrongUsage(message: string, command: string): Parsed {
  return { kind: "wrong-usage", message: wrongUsageText(message, command) };
}

/** What is said of a wrong command line. */
export function wrongUsageText(message: string, command: string): string {
  return `nodeinfo: ${printable(message)}\nTry "${command} --help".`;
}

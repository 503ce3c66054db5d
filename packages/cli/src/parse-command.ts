import { printable } from "@nodeinfo-kit/lint/terminal";
import { type Prepared, WrongUsage } from "./command.js";
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
  curl -s https://social.example/nodeinfo/2.0 | nodeinfo check -

All take --color auto|always|never. NO_COLOR and FORCE_COLOR in the environment
are understood.`;

/** Reads the command line. What is wrong with it is in the result, as a sentence. */
export function parseCommand([name, ...args]: string[]): Parsed {
  if (name === undefined) return { kind: "wrong-usage", message: help };
  if (isHelp(name)) return { kind: "print", text: help };
  if (name === "--version") return { kind: "print", text: version() };
  const command = commands.find((each) => each.name === name);
  if (!command) return wrongUsage(noCommand(name), "nodeinfo");
  if (args.some(isHelp)) return { kind: "print", text: command.help };
  try {
    return { kind: "run", name, ...command.parse(args) };
  } catch (error) {
    return wrongUsage(whatIsWrong(error), `nodeinfo ${name}`);
  }
}

/** The sentence of an error that is about the command line. Others are thrown again: they are faults of this program. */
function whatIsWrong(error: unknown): string {
  if (error instanceof WrongUsage) return error.message;
  if (!(error instanceof TypeError && "code" in error && String(error.code).startsWith("ERR_PARSE_ARGS")))
    throw error;
  // The first sentence names the option; the others give advice for another case.
  const [first = ""] = error.message.split(/\.(?=\s)|\.$/);
  return `${first}.`;
}

function isHelp(word: string): boolean {
  return word === "--help" || word === "-h";
}

function noCommand(name: string): string {
  return name.startsWith("-")
    ? "The command comes before its options."
    : `There is no command "${name}"; the commands are ${commands.map(({ name }) => name).join(", ")}.`;
}

function wrongUsage(message: string, command: string): Parsed {
  return { kind: "wrong-usage", message: wrongUsageText(message, command) };
}

/** What is said of a wrong command line. */
export function wrongUsageText(message: string, command: string): string {
  return `nodeinfo: ${printable(message)}\nTry "${command} --help".`;
}

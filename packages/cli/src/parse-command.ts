import { existsSync } from "node:fs";
import { nearest } from "@nodeinfo-kit/lint/internal";
import { printable } from "@nodeinfo-kit/lint/terminal";
import type { Command, Prepared } from "./command.js";
import { commands } from "./commands.js";
import { label } from "./help.js";
import { commonOptions, globalOptions } from "./options.js";
import { unknownOption } from "./parse-options.js";
import { version } from "./version.js";
import { WrongUsage } from "./wrong-usage.js";

/** The parsed command line. */
export type Parsed =
  | ({ kind: "run"; name: string } & Prepared)
  | { kind: "print"; text: string }
  | { kind: "wrong-usage"; message: string };

const width = Math.max(...commands.map(({ name }) => name.length));

const colour = Object.entries(commonOptions).map(([name, option]) => label(name, option));

const help = `Usage: nodeinfo COMMAND [OPTIONS] FILE...

Check, read, convert and create the documents that fediverse servers publish
about themselves: NodeInfo, NodeInfo2 and related formats.

${commands.map(({ name, summary }) => `  ${name.padEnd(width)}  ${summary}`).join("\n")}

  nodeinfo COMMAND --help    Show the options of a command
  nodeinfo --version         Show the version

nodeinfo does not access the network. To check a live server, pipe it in:
  curl -si https://social.example/nodeinfo/2.0 | nodeinfo check -

Every command accepts ${colour.join(" and ")} and respects the NO_COLOR and
FORCE_COLOR environment variables.`;

/** Parses the command line. If it is invalid, the result has the message. */
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
    if (!(error instanceof WrongUsage)) throw error;
    return wrongUsage(error.message, `nodeinfo ${name}`);
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

function isHelp(argument: string): boolean {
  return argument === "--help" || argument === "-h";
}

function noCommand(name: string, args: readonly string[]): string {
  if (name === "-") return "No command. To check standard input: nodeinfo check -";
  if (name.startsWith("-"))
    return args.some(commandOf)
      ? "Put the command before its options."
      : `${unknownOption(name, globalOptions)} Put the options of a command after it.`;
  const names = commands.map(({ name }) => name);
  const start = `Unknown command "${name}".`;
  const meant = nearest(name, names);
  if (meant !== undefined) return `${start} Did you mean "${meant}"?`;
  if (/[./]/.test(name) || existsSync(name))
    return `${start} To check a file: nodeinfo check ${/\s/.test(name) ? `"${name}"` : name}`;
  return `${start} Commands: ${names.join(", ")}.`;
}

function wrongUsage(message: string, command: string): Parsed {
  return { kind: "wrong-usage", message: wrongUsageText(message, command) };
}

/** The message for an invalid command line. */
export function wrongUsageText(message: string, command: string): string {
  return `nodeinfo: ${printable(message)}\nTry "${command} --help".`;
}

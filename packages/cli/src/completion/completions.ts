import type { Command } from "../command.js";

/** What can be completed of a command. */
export interface CompletedCommand {
  readonly name: string;
  readonly summary: string;
  readonly options: readonly CompletedOption[];
  readonly operands: "files" | readonly string[];
}

export interface CompletedOption {
  /** With its hyphens. */
  readonly name: string;
  /** What comes behind it: nothing, a file, any text, or one of some words. */
  readonly value: "none" | "files" | "text" | readonly string[];
  readonly isRepeatable: boolean;
}

/** Says what can be completed, from what the commands take. */
export function completionsOf(commands: readonly Command[]): CompletedCommand[] {
  return commands.map(({ name, summary, options, operands }) => ({
    name,
    summary,
    options: [
      ...Object.entries(options).map(optionOf),
      { name: "--help", value: "none", isRepeatable: false },
    ],
    operands,
  }));
}

function optionOf([name, option]: [string, Command["options"][string]]): CompletedOption {
  const { type, choices, multiple = false } = option;
  const words = choices?.length === 0 ? "text" : (choices ?? "files");
  return { name: `--${name}`, value: type === "boolean" ? "none" : words, isRepeatable: multiple };
}

/** What can stand in the place of a command. */
export const globalOptions = ["--help", "--version"];

/** Writes a text in single quotes, as bash and zsh read it. */
export function quoted(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}

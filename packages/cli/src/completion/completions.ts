import type { Command } from "../command.js";
import type { Options, ValueOption } from "../option.js";
import { globalOptions } from "../options.js";

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
  readonly description: string;
  readonly isRepeatable: boolean;
}

/** Says what can be completed, from what the commands take. */
export function completionsOf(commands: readonly Command[]): CompletedCommand[] {
  return commands.map(({ name, summary, options, operands }) => ({
    name,
    summary,
    options: completedOptions({ ...options, help: globalOptions.help }),
    operands,
  }));
}

/** What can stand in the place of a command. */
export const firstOptions = completedOptions(globalOptions);

function completedOptions(options: Options): CompletedOption[] {
  return Object.entries(options).map(([name, option]) => ({
    name: `--${name}`,
    value: option.type === "boolean" ? "none" : completedValue(option),
    description: option.description,
    isRepeatable: option.type === "string" && option.multiple === true,
  }));
}

function completedValue({ choices, suggestions, isFile }: ValueOption): CompletedOption["value"] {
  return choices ?? suggestions ?? (isFile ? "files" : "text");
}

/** Writes a text in single quotes, as bash and zsh read it. */
export function quoted(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}

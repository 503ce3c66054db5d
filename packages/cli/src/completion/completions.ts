import type { Command } from "../command.js";
import type { Options, ValueOption } from "../option.js";
import { globalOptions } from "../options.js";

/** A command as completion scripts need it. */
export interface CompletedCommand {
  readonly name: string;
  readonly summary: string;
  readonly options: readonly CompletedOption[];
  readonly operands: "files" | readonly string[];
}

export interface CompletedOption {
  /** With its hyphens. */
  readonly name: string;
  /** What comes after it: nothing, a file, any text, or one of several values. */
  readonly value: "none" | "files" | "text" | readonly string[];
  readonly description: string;
  readonly isRepeatable: boolean;
}

/** Lists what can be completed, from the definitions of the commands. */
export function completionsOf(commands: readonly Command[]): CompletedCommand[] {
  return commands.map(({ name, summary, options, operands }) => ({
    name,
    summary,
    options: completedOptions({ ...options, help: globalOptions.help }),
    operands,
  }));
}

/** The options that can be used instead of a command. */
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

/** Quotes a string for bash and zsh. */
export function quoted(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}

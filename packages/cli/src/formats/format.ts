import type { Report } from "../check/report.js";
import type { Paint } from "../terminal.js";

/** Writes a report. The text has no line break at its end. */
export type Format = (report: Report, context: FormatContext) => string;

/** Where a report is shown, and what its reader needs to know besides. */
export interface FormatContext {
  /** Puts a text in a style, or leaves it as it is. Only formats for people use it. */
  readonly paint: Paint;
  /** How many columns a line may have. */
  readonly width: number;
  /** Whether links can be written as a terminal understands them (OSC 8). */
  readonly hasLinks: boolean;
  /** Whether `--fix` would be refused. */
  readonly isFixRefused?: boolean | undefined;
  /** The version of this program. */
  readonly version: string;
  /** The folder that the names of files are relative to: where the command was started. */
  readonly folder: string;
  /** The folder that the names of files must be relative to for a forge: the repository's, which CI names. */
  readonly root: string;
}

/**
 * Keeps a runner of CI, which reads the log for commands, from taking anything in a text for one: GitHub's begin a line with `::`
 * or stand anywhere as `##[…]`, Azure's are `##vso[…]` and TeamCity's `##teamcity[…]`.
 */
export function escapeCiCommands(text: string): string {
  return text.replace(/^([^\S\n]*):(?=:)/gm, "$1\\u{3a}").replace(/##(?=\w*\[)/g, "#\\u{23}");
}

import type { Report } from "../check/report.js";
import type { Paint } from "../terminal.js";

/** Renders a report, without a final line break. */
export type Format = (report: Report, context: FormatContext) => string;

/** The place where a report is shown. */
export interface FormatContext {
  /** Styles text, or returns it unchanged. Only formats for people use it. */
  readonly paint: Paint;
  /** Maximum width of a line, in columns. */
  readonly width: number;
  /** Whether the terminal supports links (OSC 8). */
  readonly hasLinks: boolean;
  /** Whether `--fix` cannot fix these inputs. */
  readonly isFixRefused?: boolean | undefined;
  /** The version of this program. */
  readonly version: string;
  /** The folder that file names are relative to: the working directory. */
  readonly folder: string;
  /** The folder that file names must be relative to for a forge: the repository, as set by CI. */
  readonly root: string;
}

/**
 * Escapes the commands that CI runners look for in logs: GitHub's `::` at the start of a line and `##[…]` anywhere, Azure's
 * `##vso[…]` and TeamCity's `##teamcity[…]`.
 */
export function escapeCiCommands(text: string): string {
  return text.replace(/^([^\S\n]*):(?=:)/gm, "$1\\u{3a}").replace(/##(?=\w*\[)/g, "#\\u{23}");
}

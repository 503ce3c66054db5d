import { styleText } from "node:util";
/** The terminal, pipe or file that the output goes to. */
export interface Terminal {
  /** Styles text for standard output, or returns it unchanged. */
  readonly out: Paint;
  /** The same for standard error. */
  readonly err: Paint;
  /** Maximum width of a line of standard output, in columns. */
  readonly width: number;
  /** Maximum width of a line of standard error, in columns. */
  readonly errWidth: number;
  /** Whether standard output is a terminal, and whether standard error is. */
  readonly isTerminal: { readonly out: boolean; readonly err: boolean };
  /** Whether the terminal supports links (OSC 8). */
  readonly hasLinks: boolean;
}

/** The properties of a stream that describe its terminal. */
interface Stream {
  readonly isTTY?: boolean;
  readonly columns?: number;
}

/** The width of a terminal that does not report its size. */
const usualWidth = 80;
/** The width in a file or a pipe: lines are neither wrapped nor cut, except those of a document on one long line. */
const widthElsewhere = 500;

/** Determines how to write to standard output and standard error. */
export function terminalOf(
  wish: ColourWish,
  { stdout, stderr, env }: { stdout: Stream; stderr: Stream; env: NodeJS.ProcessEnv } = process,
): Terminal {
  const isTerminal = { out: stdout.isTTY === true, err: stderr.isTTY === true };
  const hasColours = wantsColour(wish, isTerminal.out, env);
  return {
    out: painter(hasColours),
    err: painter(wantsColour(wish, isTerminal.err, env)),
    width: widthOf(stdout, env),
    errWidth: widthOf(stderr, env),
    isTerminal,
    hasLinks: isTerminal.out && hasColours,
  };
}

function widthOf({ columns, isTTY }: Stream, env: NodeJS.ProcessEnv): number {
  // A terminal that does not know its size reports 0.
  return columns || columnsOf(env) || (isTTY === true ? usualWidth : widthElsewhere);
}

/** The width that the user set. Shells do not export COLUMNS by default. */
function columnsOf({ COLUMNS = "" }: NodeJS.ProcessEnv): number {
  return /^[1-9]\d{1,3}$/.test(COLUMNS) ? Number(COLUMNS) : 0;
}

/** The value of `--color`. With `auto`, the default, the environment and the terminal decide. */
export type ColourWish = "auto" | "always" | "never";

export const colourWishes: readonly ColourWish[] = ["auto", "always", "never"];

/**
 * Decides whether to print in colours. The command line comes first; then NO_COLOR (https://no-color.org), FORCE_COLOR
 * (https://force-color.org) and CLICOLOR_FORCE (http://bixense.com/clicolors) in the environment; and then whether it is a
 * terminal that has colours.
 */
export function wantsColour(
  wish: ColourWish,
  isTerminal: boolean,
  { NO_COLOR, FORCE_COLOR, CLICOLOR_FORCE, TERM }: NodeJS.ProcessEnv,
): boolean {
  if (wish !== "auto") return wish === "always";
  if (NO_COLOR) return false;
  if (FORCE_COLOR) return FORCE_COLOR !== "0" && FORCE_COLOR !== "false";
  if (CLICOLOR_FORCE && CLICOLOR_FORCE !== "0") return true;
  return isTerminal && TERM !== "dumb";
}

export type Style = "red" | "green" | "yellow" | "blue" | "cyan" | "dim" | "bold";

export type Paint = (style: Style, text: string) => string;

/** Returns a function that styles text for a terminal, or returns it unchanged. */
export function painter(colour: boolean): Paint {
  // Colours are decided here, because versions of Node.js decide differently.
  return (style, text) => (colour && text !== "" ? styleText(style, text, { validateStream: false }) : text);
}

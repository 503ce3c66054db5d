import { styleText } from "node:util";
/** Where the result goes. */
export interface Terminal {
  /** Puts a text for standard output in a style, or leaves it as it is. */
  readonly out: Paint;
  /** The same for standard error. */
  readonly err: Paint;
  /** How many columns a line of standard output may have. */
  readonly width: number;
  /** How many columns a line of standard error may have. */
  readonly errWidth: number;
  /** Whether standard output is a terminal, and whether standard error is. */
  readonly isTerminal: { readonly out: boolean; readonly err: boolean };
  /** Whether links can be written so that a terminal understands them (OSC 8). */
  readonly hasLinks: boolean;
}

/** What of a stream tells how to write to it. */
interface Stream {
  readonly isTTY?: boolean;
  readonly columns?: number;
}

/** A terminal that does not know its size has as many columns as people expect. */
const usualWidth = 80;
/** In a file or a pipe, lines are neither wrapped nor cut, but for those of a document that is one long line. */
const widthElsewhere = 500;

/** Tells how to write to standard output and standard error. */
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
  // A terminal that does not know its size says 0.
  return columns || columnsOf(env) || (isTTY === true ? usualWidth : widthElsewhere);
}

/** How wide the user wants it. Shells do not hand this on unless they are told to. */
function columnsOf({ COLUMNS = "" }: NodeJS.ProcessEnv): number {
  return /^[1-9]\d{1,3}$/.test(COLUMNS) ? Number(COLUMNS) : 0;
}

/** What `--color` says; `auto`, the default, leaves it to the environment and the terminal. */
export type ColourWish = "auto" | "always" | "never";

export const colourWishes: readonly ColourWish[] = ["auto", "always", "never"];

/**
 * Whether to print in colours. The command line decides; then NO_COLOR (https://no-color.org), FORCE_COLOR
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

/** Returns what puts a text in a style of the terminal, or leaves it as it is. */
export function painter(colour: boolean): Paint {
  // Whether the stream takes colours is decided here: Node would decide otherwise in each of its versions.
  return (style, text) => (colour && text !== "" ? styleText(style, text, { validateStream: false }) : text);
}

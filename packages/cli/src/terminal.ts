import { type ColourWish, wantsColour } from "./colour.js";
import { type Paint, painter } from "./paint.js";

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

import type { Range } from "./diagnostic.js";
import { printable } from "./printable.js";

export { printable };

/** A part of a text to show, and what to say of it. */
export interface Frame {
  readonly range: Range;
  /** Written beside the marks. It must be safe to print. */
  readonly label?: string;
}

export interface CodeFrameOptions {
  /** The most columns of the text to show of a line. 80, if you do not say. */
  readonly width?: number;
  /** Puts a part of the frame in a style. */
  readonly paint?: (part: "margin" | "mark", text: string) => string;
}

/** TODO */
export function codeFrame(_text: string, _range: Range, _options: CodeFrameOptions = {}): string[] {
  return [];
}

import type { Path, Span } from "./place.js";

/** A fix, in terms of values; it is converted to text edits if there is text. */
export interface Remedy {
  readonly title: string;
  readonly isSafe: boolean;
  readonly changes: readonly Change[];
}

/** A change to a document. */
export type Change =
  /** Sets the value at the path, or adds a missing property. */
  | { readonly kind: "set"; readonly path: Path; readonly value: unknown }
  /** Converts the number at the path to a string, as it is written: 4.10 becomes "4.10". */
  | { readonly kind: "quote"; readonly path: Path }
  /** Renames the property at the path. */
  | { readonly kind: "rename"; readonly path: Path; readonly name: string }
  /** Removes the property or item at the path. */
  | { readonly kind: "remove"; readonly path: Path }
  /**
   * Moves the value at the path to the other path, as it is written, and creates missing objects. Only null or an empty
   * array may be replaced there; with an empty path, the value replaces the whole document.
   */
  | { readonly kind: "move"; readonly path: Path; readonly to: Path }
  /** Replaces a span with a text. */
  | { readonly kind: "text"; readonly span: Span; readonly text: string };

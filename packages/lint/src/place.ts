/** The keys that lead to a value: property names and item indexes. */
export type Path = readonly (string | number)[];

/** A place in the document, or in its text. */
export interface Place {
  readonly path: Path;
  /** Whether it is about a property's name rather than its value. Default: false. */
  readonly isKey?: boolean;
  /** The place in the text, if the path does not determine it: offsets from 0, in UTF-16 units. */
  readonly span?: Span;
}

export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A range in a text, excluding `end`. */
export interface Range {
  readonly start: Position;
  readonly end: Position;
}

/** A place between two characters of a text. */
export interface Position {
  /** From 0, in UTF-16 units, as in JavaScript's strings. */
  readonly offset: number;
  /** From 1. */
  readonly line: number;
  /** From 1, in UTF-16 units; a tab is one. */
  readonly column: number;
}

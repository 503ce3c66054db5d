/** Something to say of a document: what, where, why, and how to mend it. */
export interface Diagnostic {
  /** The rule that says it, `area/what`. Codes are stable; messages are not. */
  readonly code: string;
  readonly severity: Severity;
  /** A whole sentence or more. Everything of the document in it is cut and safe to print on a line. */
  readonly message: string;
  /**
   * The place in the document, as a JSON Pointer (RFC 6901). `""` is the whole document, or a place that has no pointer
   * because the text is no JSON. As the document spells it: escape it before you print it.
   */
  readonly pointer: string;
  /** The place in the text. Absent, if a value was given and no text. */
  readonly range?: Range;
  /** The standard that the rule comes from, such as `RFC 8259`. */
  readonly standard: string;
  /** What the message was made of, for other languages and programs. */
  readonly args: Readonly<Record<string, string | number>>;
  /** Other places that have to do with it. */
  readonly related: readonly Related[];
  /** Ways to mend it, the best first. */
  readonly suggestions: readonly Suggestion[];
  /** The address of the rule's page. */
  readonly docsUrl: string;
}

/** `error` breaks the schema or the protocol, `warning` is probably a mistake, and `info` is about good practice. */
export type Severity = "error" | "warning" | "info";

/** Every severity, the worst first. */
export const severities: readonly Severity[] = ["error", "warning", "info"];

/** Another place that has to do with a diagnostic. */
export interface Related {
  readonly pointer: string;
  readonly range?: Range;
  /** A sentence about the place. */
  readonly message: string;
}

/** A way to mend it. */
export interface Suggestion {
  /** What it does, as an order: `Write 12`. */
  readonly title: string;
  /** Whether it takes away nothing that says anything, and guesses nothing, so that it can be applied unseen. */
  readonly isSafe: boolean;
  /** The changes to the text; they do not overlap. Empty, if a value was given and no text. */
  readonly edits: readonly Edit[];
}

/** A change to the text. */
export interface Edit {
  readonly range: Range;
  /** What takes the place of the range. */
  readonly text: string;
}

/** A place in a text, up to but without `end`. */
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

/** What `lint` found. */
export interface LintResult {
  /** Which document it was judged as; undefined, if that cannot be told. */
  readonly id: DocumentId | undefined;
  /** What the text says, as `JSON.parse` returns it. Absent, if it is no JSON. */
  readonly value?: unknown;
  /** What the document says of the server. Absent, if `read` of `@nodeinfo-kit/convert` finds nothing to read. */
  readonly facts?: import("@nodeinfo-kit/convert").ServerFacts;
  /**
   * What `read` of `@nodeinfo-kit/convert` had to repair to get the facts. Also of a document that does not name its software,
   * and so has no facts. Empty if nothing was repaired, or if there is nothing to read.
   */
  readonly repairs: readonly import("@nodeinfo-kit/convert").Repair[];
  /** In the order of the text. */
  readonly diagnostics: readonly Diagnostic[];
  /** How many more diagnostics there are than `limits.diagnostics`. */
  readonly omittedCount: number;
}

/** The name of a schema, such as `nodeinfo/2.1`. */
export type DocumentId = keyof typeof import("@nodeinfo-kit/validators/all").validators;

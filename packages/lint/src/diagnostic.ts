import type { Range } from "./place.js";

/** One result of `lint`: what is wrong, where, why, and how to fix it. */
export interface Diagnostic {
  /** The code of its rule, `area/name`. Codes are stable; messages are not. */
  readonly code: string;
  readonly severity: Severity;
  /** One or more sentences. Content of the document is truncated and safe to print on a line. */
  readonly message: string;
  /**
   * The place in the document, as a JSON Pointer (RFC 6901). `""` is the whole document, or a place without a pointer
   * because the input is not JSON. It is untrusted: escape it before you print it.
   */
  readonly pointer: string;
  /** The place in the text. Absent if the input was a value. */
  readonly range?: Range;
  /** The standard that the rule comes from, such as `RFC 8259`. */
  readonly standard: string;
  /** The values in the message, for translations and programs. */
  readonly args: Readonly<Record<string, string | number>>;
  /** Related places. */
  readonly related: readonly Related[];
  /** Suggested fixes, the best first. */
  readonly suggestions: readonly Suggestion[];
  /** The URL of the rule's page. */
  readonly docsUrl: string;
}

/** `error` breaks the schema or the protocol, `warning` is probably a mistake, and `info` is about good practice. */
export type Severity = "error" | "warning" | "info";

/** All severities, the most severe first. */
export const severities: readonly Severity[] = ["error", "warning", "info"];

/** A place related to a diagnostic. */
export interface Related {
  readonly pointer: string;
  readonly range?: Range;
  /** A sentence about the place. */
  readonly message: string;
}

/** A suggested fix. */
export interface Suggestion {
  /** The action, as an imperative: `Replace with 12`. */
  readonly title: string;
  /** Whether it can be applied without review: it loses no information and guesses nothing. */
  readonly isSafe: boolean;
  /** The changes to the text; they do not overlap. Empty if the input was a value. */
  readonly edits: readonly Edit[];
}

/** A change to the text. */
export interface Edit {
  readonly range: Range;
  /** The replacement for the range. */
  readonly text: string;
}

/** The result of `lint`. */
export interface LintResult {
  /** The document type it was checked as; undefined if it could not be identified. */
  readonly id: DocumentId | undefined;
  /** The value, as `JSON.parse` returns it. Absent if the input is not JSON. */
  readonly value?: unknown;
  /** The facts about the server. Absent if `read` of `@nodeinfo-kit/convert` finds nothing to read. */
  readonly facts?: import("@nodeinfo-kit/convert").ServerFacts;
  /**
   * The repairs of `read` of `@nodeinfo-kit/convert`. A document without a software name also has them, although it has no
   * facts. Empty if nothing was repaired, or if there is nothing to read.
   */
  readonly repairs: readonly import("@nodeinfo-kit/convert").Repair[];
  /** In the order of the text. */
  readonly diagnostics: readonly Diagnostic[];
  /** The number of diagnostics beyond `limits.diagnostics`. */
  readonly omittedCount: number;
}

/** The name of a schema, such as `nodeinfo/2.1`. */
export type DocumentId = keyof typeof import("@nodeinfo-kit/validators/all").validators;

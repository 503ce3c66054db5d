/** One issue of a document: what is wrong, and where. */
export interface Issue {
  /** A sentence without a subject, such as "must be an integer of at least 0, but is null". */
  readonly message: string;
  /** The keys from the root to the value: property names, and array indexes as numbers. */
  readonly path: readonly (string | number)[];
  /** The same place as a JSON Pointer (RFC 6901), such as `/usage/users/total`. The document itself is "". */
  readonly pointer: string;
  /** The kind of issue. Codes are stable; messages are not. */
  readonly code: IssueCode;
  /** What the schema requires, such as "an integer of at least 0". */
  readonly expected: string;
  /** What was found, such as `the string "12"` or "missing". Long strings are truncated. */
  readonly received: string;
}

/** The kinds of issue that a schema can find. */
export type IssueCode =
  | "schema/type"
  | "schema/missing-property"
  | "schema/unknown-property"
  | "schema/missing-alternative"
  | "schema/const"
  | "schema/enum"
  | "schema/minimum"
  | "schema/min-items"
  | "schema/min-length"
  | "schema/max-length"
  | "schema/pattern";

/** Escapes a name for use in a JSON Pointer (RFC 6901). */
export function escapeToken(name: string): string {
  return /[~/]/.test(name) ? name.replaceAll("~", "~0").replaceAll("/", "~1") : name;
}

import type { Issue as SchemaIssue } from "@nodeinfo-kit/validators";
import type { GivableFact } from "./facts.js";

/** An issue that prevented a document from being read or written: a validator's issue, with additional codes. */
export interface Issue extends Omit<SchemaIssue, "code"> {
  /** The kind of issue. Codes are stable; messages are not. */
  readonly code: SchemaIssue["code"] | ReadIssueCode | ConvertIssueCode;
  /** The fact that the target requires and the document does not have: give it to `convert`. */
  readonly fact?: GivableFact;
}

type ReadIssueCode =
  /** The value is not a known document about a server. */
  | "read/unknown-document"
  /** The document does not name the software of the server. */
  | "read/no-software"
  /** The document describes a different server than the one it came from. */
  | "read/foreign-base-url";

type ConvertIssueCode =
  /** The facts to convert have a value of the wrong type. */
  | "convert/wrong-fact"
  /** A fact in `given` cannot be given, or has an invalid value. */
  | "convert/wrong-given"
  /** A given fact differs from the document. */
  | "convert/given-conflict";

export type Issues = readonly [Issue, ...Issue[]];

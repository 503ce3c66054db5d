import type { Issue as SchemaIssue } from "@nodeinfo-kit/validators";
import type { GivableFact } from "./facts.js";

/** Why a document was not read, or none could be written: the validators' issue, with codes of our own beside theirs. */
export interface Issue extends Omit<SchemaIssue, "code"> {
  /** What kind of fault it is. Codes are stable; messages are not. */
  readonly code: SchemaIssue["code"] | ReadIssueCode | ConvertIssueCode;
  /** The fact that the document does not say and the target requires: give it to `convert`. */
  readonly fact?: GivableFact;
}

type ReadIssueCode =
  /** It is no document about a server that is known. */
  | "read/unknown-document"
  /** Nowhere does it name the software of the server. */
  | "read/no-software"
  /** It says that it is about another server than the one it came from. */
  | "read/foreign-base-url";

type ConvertIssueCode =
  /** Facts that were given have a value of a wrong type. */
  | "convert/wrong-fact"
  /** A fact in `given` is none that can be given, or has a wrong value. */
  | "convert/wrong-given"
  /** A fact was given that differs from what the document says. */
  | "convert/given-conflict";

export type Issues = readonly [Issue, ...Issue[]];

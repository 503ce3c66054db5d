import type { Issue as SchemaIssue } from "@nodeinfo-kit/validators/discovery";
import { shortened } from "@nodeinfo-kit/validators/internal";

/** One fault that keeps a document from being built: the validators' issue, with codes of our own beside theirs. */
export interface Issue extends Omit<SchemaIssue, "code"> {
  /** What kind of fault it is. Codes are stable; messages are not. */
  readonly code: IssueCode;
}

/** The kinds of fault that a schema can find, and those that only a builder can. */
export type IssueCode = SchemaIssue["code"] | BuilderIssueCode;

type BuilderIssueCode =
  /** A value that JSON cannot carry. */
  | "builder/json"
  /** A member that was set more than once. */
  | "builder/set-twice"
  /** A member of `metadata` that was given two values. */
  | "builder/conflict"
  /** A link to something other than an absolute http or https URL. */
  | "builder/href"
  /** A version of NodeInfo for which no rel is known. */
  | "builder/version"
  /** A link document without a link. */
  | "builder/no-link";

export type Path = readonly (string | number)[];

/** Thrown by `build()` and by vocabularies when what was given makes no valid document. */
export class BuildError extends Error {
  override readonly name = "BuildError";
  /** Every issue that was found: first those of the values as they were given, then those of the schema. */
  readonly issues: readonly [Issue, ...Issue[]];

  constructor(standard: string, issues: readonly [Issue, ...Issue[]]) {
    const [{ pointer, message }, ...others] = issues;
    const more = others.length > 0 ? ` (and ${others.length} more)` : "";
    super(
      `Not valid as ${standard}: ${pointer === "" ? "the document" : shortened(pointer)} ${message}${more}.`,
    );
    this.issues = issues;
  }
}

import type { Issue as SchemaIssue } from "@nodeinfo-kit/validators/discovery";
import { shortened } from "@nodeinfo-kit/validators/internal";

/** An issue that prevents a document from being built: a validator's issue, with additional codes. */
export interface Issue extends Omit<SchemaIssue, "code"> {
  /** The kind of issue. Codes are stable; messages are not. */
  readonly code: IssueCode;
}

/** The kinds of issue that a schema can find, and those that only a builder can find. */
export type IssueCode = SchemaIssue["code"] | BuilderIssueCode;

type BuilderIssueCode =
  /** A value that JSON cannot represent. */
  | "builder/json"
  /** A property that was set more than once. */
  | "builder/set-twice"
  /** A property of `metadata` with two values. */
  | "builder/conflict"
  /** A link to something other than an absolute http or https URL. */
  | "builder/href"
  /** An unknown version of NodeInfo. */
  | "builder/version"
  /** A link document without a link. */
  | "builder/no-link";

export type Path = readonly (string | number)[];

/** Thrown by `build()` and by vocabularies if the input does not make a valid document. */
export class BuildError extends Error {
  override readonly name = "BuildError";
  /** All issues: first those of the input values, then those of the schema. */
  readonly issues: readonly [Issue, ...Issue[]];

  constructor(standard: string, issues: readonly [Issue, ...Issue[]]) {
    const [{ pointer, message }, ...others] = issues;
    const more = others.length > 0 ? ` (and ${others.length} more)` : "";
    super(
      `Not valid ${standard}: ${pointer === "" ? "the document" : shortened(pointer)} ${message}${more}.`,
    );
    this.issues = issues;
  }
}

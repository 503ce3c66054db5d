import type { Issue as SchemaIssue } from "@nodeinfo-kit/validators/discovery";

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
export class NodeInfoValidationError extends Error {
  override readonly name = "NodeInfoValidationError";
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

/** Makes an issue of its facts. */
export function createIssue(code: IssueCode, path: Path, expected: string, received: string): Issue {
  const pointer = path.map((key) => `/${String(key).replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");
  return { message: `must be ${expected}, but is ${received}`, path, pointer, code, expected, received };
}

/** Shows JSON data in a message: at most 60 characters, with everything escaped that is not seen as it is. */
export function excerpt(data: unknown): string {
  return shortened(JSON.stringify(data) ?? "missing");
}

function shortened(text: string): string {
  const shown = text.length > 60 ? `${text.slice(0, 60)}…` : text;
  return shown.replace(
    /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Zl}\p{Zp}]/gu,
    (character) => `\\u{${character.codePointAt(0)?.toString(16)}}`,
  );
}

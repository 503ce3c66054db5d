import { identify } from "@nodeinfo-kit/convert";
import { type DocumentId, type LintOptions, type LintResult, lint } from "@nodeinfo-kit/lint";
import { documents } from "@nodeinfo-kit/schemas";
import { describeValue } from "@nodeinfo-kit/validators/words-of-issues";

/** How a document is judged. */
export type JudgeOptions = Pick<LintOptions, "profile" | "rules">;

/** Which document is expected: one by its id, or NodeInfo in any version. */
export type Expectation = DocumentId | "nodeinfo";

/** What a value was judged as, and what was found. */
export interface Judgement extends Pick<LintResult, "id" | "facts" | "diagnostics" | "truncated"> {
  /** Whether it is a document as expected, without an error. */
  readonly pass: boolean;
  /** What was expected, such as `a NodeInfo 2.1 document`. */
  readonly expected: string;
  /** Why there is no document to judge, as the end of a sentence. */
  readonly reason?: string;
  /** The document, two spaces a level. */
  readonly text: string;
}

/**
 * Judges a value as the document that it is once it is sent: as `JSON.stringify` writes it, so that members that are
 * undefined are not there, and `toJSON` is asked.
 */
export function judge(value: unknown, expectation: Expectation, options: JudgeOptions = {}): Judgement {
  const expected = nameOf(expectation);
  const nothing = { pass: false, expected, text: "", id: undefined, diagnostics: [], truncated: 0 };
  const mistake = mistakeOf(value);
  if (mistake !== undefined) return { ...nothing, reason: mistake };
  let text: string;
  try {
    text = JSON.stringify(value, null, 2);
  } catch (error) {
    return {
      ...nothing,
      reason: `cannot be written as JSON: ${error instanceof Error ? error.message : error}`,
    };
  }
  const id = expectation === "nodeinfo" ? versionOf(JSON.parse(text)) : expectation;
  if (id === undefined) return { ...nothing, text, reason: 'is none by its members: it has no "software"' };
  const result = lint(text, { ...options, id });
  const pass = result.diagnostics.every(({ severity }) => severity !== "error");
  return { ...result, pass, expected, text };
}

/** What was given in place of a document, if that is plain to see, and what to do about it. */
function mistakeOf(value: unknown): string | undefined {
  if (typeof value === "string") return "is text. Give what JSON.parse makes of it";
  if (value instanceof Promise) return "is a promise. Await it";
  if (typeof Response !== "undefined" && value instanceof Response)
    return "is a response. Give what response.json() returns, and await it";
  if (typeof value !== "object" || value === null) return `is ${describeValue(value)}`;
  return undefined;
}

/** The version of NodeInfo that a document is most like. */
function versionOf(document: unknown): DocumentId | undefined {
  const id = identify(document);
  return id?.startsWith("nodeinfo/") ? id : undefined;
}

function nameOf(expectation: Expectation): string {
  const standard = documents.find(({ id }) => id === expectation)?.standard ?? "NodeInfo";
  return `a document of ${standard}`;
}

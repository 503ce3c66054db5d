import { identify } from "@nodeinfo-kit/convert";
import {
  type DocumentId,
  type LintOptions,
  type LintResult,
  lint,
  type Profile,
  pointsToNodeInfo,
} from "@nodeinfo-kit/lint";
import { documents } from "@nodeinfo-kit/schemas";
import { describeValue } from "@nodeinfo-kit/validators/words-of-issues";

/** How a document is judged. */
export type JudgeOptions = Pick<LintOptions, "profile" | "rules">;

/** How a link document is judged. */
export interface DiscoveryOptions extends JudgeOptions {
  /** Whether it may be without a link by which readers find a NodeInfo document. Default: false. */
  readonly allowEmpty?: boolean;
}

/** Which document is expected: one by its id, or NodeInfo in any version. */
export type Expectation = DocumentId | "nodeinfo";

/** What a value was judged as, and what was found. */
export interface Judgement extends Pick<LintResult, "id" | "facts" | "diagnostics" | "truncated"> {
  /** Whether it is a document as expected, without an error. */
  readonly pass: boolean;
  /** What was expected, such as `a document of NodeInfo 2.1`. */
  readonly expected: string;
  /** Why there is no document to judge, as the end of a sentence. */
  readonly reason?: string;
  /** The document, two spaces a level. */
  readonly text: string;
  readonly profile: Profile;
}

/**
 * Judges a value as the document that it is once it is sent: as `JSON.stringify` writes it, so that members that are
 * undefined are not there, and `toJSON` is asked. Throws a `TypeError` for what is plainly a mistake in the test, such as a
 * promise that nobody awaited: it would pass wherever a document should be none.
 */
export function judge(
  value: unknown,
  expectation: Expectation,
  { allowEmpty = false, ...options }: DiscoveryOptions = {},
): Judgement {
  const mistake = mistakeOf(value);
  if (mistake !== undefined) throw new TypeError(`The value is ${mistake}.`);
  const mustPoint = expectation === "discovery" && !allowEmpty;
  const expected = mustPoint ? `${nameOf(expectation)} that points to a document` : nameOf(expectation);
  const { profile = "strict" } = options;
  const refuse = (reason: string): Judgement => {
    const nothing = { text: "", id: undefined, diagnostics: [], truncated: 0 };
    return { ...nothing, pass: false, expected, reason, profile };
  };
  let text: string | undefined;
  try {
    text = JSON.stringify(value, null, 2);
  } catch (error) {
    return refuse(`cannot be written as JSON: ${error instanceof Error ? error.message : error}`);
  }
  if (text === undefined || !/^[[{]/.test(text)) return refuse(`is ${describeValue(value)}`);
  const id = expectation === "nodeinfo" ? identify(JSON.parse(text)) : expectation;
  if (id === undefined || (expectation === "nodeinfo" && !id.startsWith("nodeinfo/")))
    return refuse(
      id === undefined ? 'has no member "software", by which NodeInfo is known' : `is ${nameOf(id)}`,
    );
  const result = lint(text, { ...options, id });
  const isEmpty = mustPoint && !pointsToNodeInfo(result.facts ?? {});
  // The rule that would say why may be off.
  if (isEmpty && result.diagnostics.length === 0) return refuse("has no link that readers can follow to one");
  const pass = !isEmpty && result.diagnostics.every(({ severity }) => severity !== "error");
  return { ...result, pass, expected, text, profile };
}

/** What was given in place of a document, if that is plain to see, and what to do about it. */
function mistakeOf(value: unknown): string | undefined {
  if (typeof value === "string") return "text. Give what JSON.parse makes of it";
  if (value instanceof Promise) return "a promise. Await it";
  if (typeof Response !== "undefined" && value instanceof Response)
    return "a response. Give what response.json() returns, and await it";
  if (ArrayBuffer.isView(value)) return "bytes. Give what JSON.parse makes of their text";
  return undefined;
}

function nameOf(expectation: Expectation): string {
  if (expectation === "discovery") return "a NodeInfo link document";
  const standard = documents.find(({ id }) => id === expectation)?.standard ?? "NodeInfo";
  return `a document of ${standard}`;
}

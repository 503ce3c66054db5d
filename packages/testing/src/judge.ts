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
import { describeValue } from "@nodeinfo-kit/validators/internal";

/** How a document is judged. */
export type JudgeOptions = Pick<LintOptions, "profile" | "rules" | "origin">;

/** How a link document is judged. */
export interface DiscoveryOptions extends JudgeOptions {
  /** Whether it may be without a link by which readers find a NodeInfo document. Default: false. */
  readonly allowEmpty?: boolean;
}

/** Which document is expected: one by its id, or NodeInfo in any version. */
export type Expectation = DocumentId | "nodeinfo";

/** What a value was judged as, and what was found. */
export interface Judgement extends Pick<LintResult, "id" | "facts" | "diagnostics" | "omittedCount"> {
  /** Whether it is a document as expected, without an error. */
  readonly pass: boolean;
  /** What was expected, such as `a document of NodeInfo 2.1`. */
  readonly expected: string;
  /** Why there is no document to judge, as the end of a sentence. */
  readonly reason?: string;
  /** What is wrong with the response that the document came in, in whole sentences. */
  readonly refused?: readonly string[];
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
  const expected = expectedOf(expectation, allowEmpty);
  const refuse = (reason: string) => refusal(expected, reason, options);
  let text: string | undefined;
  try {
    text = JSON.stringify(value, null, 2);
  } catch (error) {
    return refuse(`cannot be written as JSON: ${error instanceof Error ? error.message : error}`);
  }
  if (text === undefined || !/^[[{]/.test(text)) return refuse(`is ${describeValue(value)}`);
  const id = expectation === "nodeinfo" ? identify(JSON.parse(text)) : expectation;
  const mistaken = mistakenFor(id, expectation);
  if (mistaken !== undefined) return refuse(mistaken);
  const result = lint(text, { ...options, as: id ?? "auto" });
  return judgeLinted(result, text, expectation, { options: { ...options, allowEmpty }, expected });
}

/** Why what was found out about a document rules out the one that is expected, as the end of a sentence. */
export function mistakenFor(id: DocumentId | undefined, expectation: Expectation): string | undefined {
  if (expectation !== "nodeinfo" || id?.startsWith("nodeinfo/")) return undefined;
  return id === undefined ? 'has no member "software", by which NodeInfo is known' : `is ${nameOf(id)}`;
}

/** What a judgement depends on beside the document. */
interface Circumstances {
  readonly options: DiscoveryOptions;
  readonly expected: string;
  readonly refused?: readonly string[];
}

/** Judges a document by what lint found in it. */
export function judgeLinted(
  result: LintResult,
  text: string,
  expectation: Expectation,
  { options, expected, refused = [] }: Circumstances,
): Judgement {
  const { profile = "strict", allowEmpty = false } = options;
  const mustPoint = expectation === "discovery" && !allowEmpty;
  const isEmpty = mustPoint && !pointsToNodeInfo(result.facts ?? {});
  // The rule that would say why may be off.
  if (isEmpty && result.diagnostics.length === 0)
    return refusal(expected, "has no link that readers can follow to one", options);
  const hasErrors = refused.length > 0 || result.diagnostics.some(({ severity }) => severity === "error");
  return { ...result, pass: !isEmpty && !hasErrors, expected, refused, text, profile };
}

/** What is expected, in words. */
export function expectedOf(expectation: Expectation, allowEmpty = false): string {
  const name = nameOf(expectation);
  return expectation === "discovery" && !allowEmpty ? `${name} that points to a document` : name;
}

/** The judgement of what is no document, or another one. */
export function refusal(expected: string, reason: string, options: JudgeOptions): Judgement {
  return { ...withoutDocument(expected, options), reason };
}

/** The judgement of what has no document to look at. */
export function withoutDocument(expected: string, { profile = "strict" }: JudgeOptions): Judgement {
  return { pass: false, expected, text: "", id: undefined, diagnostics: [], omittedCount: 0, profile };
}

/** What was given in place of a document, if that is plain to see, and what to do about it. */
function mistakeOf(value: unknown): string | undefined {
  if (typeof value === "string") return "text. Give what JSON.parse makes of it";
  if (value instanceof Promise) return "a promise. Await it";
  if (typeof Response !== "undefined" && value instanceof Response)
    return "a response. Use toBeNodeInfoResponse or assertNodeInfoResponse, or give what response.json() returns, and await it";
  if (ArrayBuffer.isView(value)) return "bytes. Give what JSON.parse makes of their text";
  return undefined;
}

function nameOf(expectation: Expectation): string {
  if (expectation === "discovery") return "a NodeInfo link document";
  const standard = documents.find(({ id }) => id === expectation)?.standard ?? "NodeInfo";
  return `a document of ${standard}`;
}

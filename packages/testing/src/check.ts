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

/** How a document is checked. */
export type CheckOptions = Pick<LintOptions, "profile" | "rules" | "origin">;

/** How a link document is checked. */
export interface DiscoveryOptions extends CheckOptions {
  /** Whether it may have no link that points to a NodeInfo document. Default: false. */
  readonly allowEmpty?: boolean;
}

/** The expected document: its id, or NodeInfo in any version. */
export type Expectation = DocumentId | "nodeinfo";

/** The result of checking a value. */
export interface CheckResult extends Pick<LintResult, "id" | "facts" | "diagnostics" | "omittedCount"> {
  /** Whether it is the expected document, without errors. */
  readonly pass: boolean;
  /** The expected document, such as `a valid NodeInfo 2.1 document`. */
  readonly expected: string;
  /** Why there is no document to check, as the end of a sentence. */
  readonly reason?: string;
  /** What is wrong with the response, in full sentences. */
  readonly refused?: readonly string[];
  /** The document with an indentation of two spaces. */
  readonly text: string;
  readonly profile: Profile;
}

/**
 * Checks a value as it is sent: as `JSON.stringify` writes it, so undefined properties are omitted and `toJSON` is called.
 * Throws a `TypeError` for an obvious mistake in the test, such as a promise that is not awaited. With `.not`, such a test
 * would pass.
 */
export function checkDocument(
  value: unknown,
  expectation: Expectation,
  { allowEmpty = false, ...options }: DiscoveryOptions = {},
): CheckResult {
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
  return resultFromLint(result, text, expectation, { options: { ...options, allowEmpty }, expected });
}

/** Why the identified document is not the expected one, as the end of a sentence. */
export function mistakenFor(id: DocumentId | undefined, expectation: Expectation): string | undefined {
  if (expectation !== "nodeinfo" || id?.startsWith("nodeinfo/")) return undefined;
  return id === undefined ? 'has no "software" property, which identifies NodeInfo' : `is a ${nameOf(id)}`;
}

/** What the result depends on besides the document. */
interface Circumstances {
  readonly options: DiscoveryOptions;
  readonly expected: string;
  readonly refused?: readonly string[];
}

/** Makes the result from the diagnostics of lint. */
export function resultFromLint(
  result: LintResult,
  text: string,
  expectation: Expectation,
  { options, expected, refused = [] }: Circumstances,
): CheckResult {
  const { profile = "strict", allowEmpty = false } = options;
  const mustPoint = expectation === "discovery" && !allowEmpty;
  const isEmpty = mustPoint && !pointsToNodeInfo(result.facts ?? {});
  // The rule that would report this may be off.
  if (isEmpty && result.diagnostics.length === 0)
    return refusal(expected, "has no link to a document that readers can follow", options);
  const hasErrors = refused.length > 0 || result.diagnostics.some(({ severity }) => severity === "error");
  return { ...result, pass: !isEmpty && !hasErrors, expected, refused, text, profile };
}

/** Describes what is expected. */
export function expectedOf(expectation: Expectation, allowEmpty = false): string {
  const name = `a valid ${nameOf(expectation)}`;
  return expectation === "discovery" && !allowEmpty ? `${name} that points to a document` : name;
}

/** The result for a value that is not a document, or a different one. */
export function refusal(expected: string, reason: string, options: CheckOptions): CheckResult {
  return { ...withoutDocument(expected, options), reason };
}

/** The result if there is no document to check. */
export function withoutDocument(expected: string, { profile = "strict" }: CheckOptions): CheckResult {
  return { pass: false, expected, text: "", id: undefined, diagnostics: [], omittedCount: 0, profile };
}

/** Names an obvious mistake in the test, and what to do about it. */
function mistakeOf(value: unknown): string | undefined {
  if (typeof value === "string") return "a string. Pass the result of JSON.parse";
  if (value instanceof Promise) return "a promise. Await it first";
  if (typeof Response !== "undefined" && value instanceof Response)
    return "a response. Use toBeNodeInfoResponse or assertNodeInfoResponse, or pass the awaited result of response.json()";
  if (ArrayBuffer.isView(value)) return "bytes. Decode them, and pass the result of JSON.parse";
  return undefined;
}

function nameOf(id: Expectation): string {
  if (id === "discovery") return "NodeInfo link document";
  if (id === "nodeinfo") return "NodeInfo document";
  // The names of other standards do not fit into a sentence.
  const standard = documents.find((each) => each.id === id)?.standard ?? id;
  return `${id.startsWith("nodeinfo") ? standard : id} document`;
}

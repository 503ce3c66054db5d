/** Assertions for `node:assert` and `node:test`, and for every runner that shows an `AssertionError`. */
import { AssertionError } from "node:assert";
import type { DocumentType, ProfileOf } from "./document-type.js";
import { type DiscoveryOptions, type Expectation, type JudgeOptions, judge } from "./judge.js";
import { askedOf, type DocumentId, documentIdOf, type NodeInfoVersion } from "./matchers.js";
import { failureOf } from "./message.js";

/**
 * Asserts that a value is a document of NodeInfo in which lint finds no error; of one version, if it is named. Throws an
 * `AssertionError` that shows what is wrong and where, and a `RangeError` for a version that there is not.
 */
export function assertNodeInfo<
  Version extends NodeInfoVersion = NodeInfoVersion,
  Options extends JudgeOptions = Record<never, never>,
>(
  value: unknown,
  version?: Version,
  options?: Options,
): asserts value is DocumentType<`nodeinfo/${Version}`, ProfileOf<Options>>;
export function assertNodeInfo<Options extends JudgeOptions>(
  value: unknown,
  options: Options,
): asserts value is DocumentType<`nodeinfo/${NodeInfoVersion}`, ProfileOf<Options>>;
export function assertNodeInfo(
  value: unknown,
  versionOrOptions?: NodeInfoVersion | JudgeOptions,
  options?: JudgeOptions,
): void {
  const asked = askedOf(versionOrOptions, options);
  assertJudged(value, asked.expectation, asked.options, assertNodeInfo);
}

/** Asserts that a value is a document of NodeInfo2 1.0 in which lint finds no error. Throws as `assertNodeInfo` does. */
export function assertNodeInfo2Document<Options extends JudgeOptions = Record<never, never>>(
  value: unknown,
  options?: Options,
): asserts value is DocumentType<"nodeinfo2/1.0", ProfileOf<Options>> {
  assertJudged(value, "nodeinfo2/1.0", options, assertNodeInfo2Document);
}

/**
 * Asserts that a value is a link document, as served at `/.well-known/nodeinfo`, in which lint finds no error, and through
 * which readers find a NodeInfo document; with `allowEmpty: true`, they need not. Throws as `assertNodeInfo` does.
 */
export function assertNodeInfoDiscovery<Options extends DiscoveryOptions = Record<never, never>>(
  value: unknown,
  options?: Options,
): asserts value is DocumentType<"discovery", ProfileOf<Options>> {
  assertJudged(value, "discovery", options, assertNodeInfoDiscovery);
}

/**
 * Asserts that a value is the document of an id, such as `metadata/fep-0151`, and that lint finds no error in it. Throws as
 * `assertNodeInfo` does.
 */
export function assertDocument<
  Id extends DocumentId,
  Options extends DiscoveryOptions = Record<never, never>,
>(value: unknown, id: Id, options?: Options): asserts value is DocumentType<Id, ProfileOf<Options>> {
  assertJudged(value, documentIdOf(id), options, assertDocument);
}

/** Where the stack of the error begins: at the test, not in here. */
type Caller = (...args: never[]) => void;

function assertJudged(
  value: unknown,
  expectation: Expectation,
  options: DiscoveryOptions | undefined,
  caller: Caller,
): void {
  const judgement = judge(value, expectation, options);
  if (judgement.pass) return;
  throw new AssertionError({
    message: failureOf(judgement, (_, text) => text),
    actual: value,
    expected: judgement.expected,
    operator: caller.name,
    stackStartFn: caller,
  });
}

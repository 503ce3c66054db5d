/** Assertions for `node:assert` and `node:test`, and for every runner that shows an `AssertionError`. */
import { AssertionError } from "node:assert";
import {
  type CheckOptions,
  type CheckResult,
  checkDocument,
  type DiscoveryOptions,
  type Expectation,
} from "./check.js";
import type { DocumentType, ProfileOf } from "./document-type.js";
import { askedOf, type DocumentId, documentIdOf } from "./matchers.js";
import { failureOf } from "./message.js";
import type { NodeInfoVersion } from "./nodeinfo-versions.js";
import { checkResponse } from "./response.js";

/**
 * Asserts that a value is a NodeInfo document, of `version` if given, without errors from lint. Throws an `AssertionError` that
 * shows what is wrong and where, and a `RangeError` if the version is unknown.
 */
export function assertNodeInfo<
  Version extends NodeInfoVersion = NodeInfoVersion,
  Options extends CheckOptions = Record<never, never>,
>(
  value: unknown,
  version?: Version,
  options?: Options,
): asserts value is DocumentType<`nodeinfo/${Version}`, ProfileOf<Options>>;
export function assertNodeInfo<Options extends CheckOptions>(
  value: unknown,
  options: Options,
): asserts value is DocumentType<`nodeinfo/${NodeInfoVersion}`, ProfileOf<Options>>;
export function assertNodeInfo(
  value: unknown,
  versionOrOptions?: NodeInfoVersion | CheckOptions,
  options?: CheckOptions,
): void {
  const asked = askedOf(versionOrOptions, options);
  assertValid(value, asked.expectation, asked.options, assertNodeInfo);
}

/** Asserts that a value is a NodeInfo2 1.0 document without errors from lint. Throws as `assertNodeInfo` does. */
export function assertNodeInfo2Document<Options extends CheckOptions = Record<never, never>>(
  value: unknown,
  options?: Options,
): asserts value is DocumentType<"nodeinfo2/1.0", ProfileOf<Options>> {
  assertValid(value, "nodeinfo2/1.0", options, assertNodeInfo2Document);
}

/**
 * Asserts that a value is a link document, as served at `/.well-known/nodeinfo`, without errors from lint. It must point to a
 * NodeInfo document, except with `allowEmpty: true`. Throws as `assertNodeInfo` does.
 */
export function assertNodeInfoDiscovery<Options extends DiscoveryOptions = Record<never, never>>(
  value: unknown,
  options?: Options,
): asserts value is DocumentType<"discovery", ProfileOf<Options>> {
  assertValid(value, "discovery", options, assertNodeInfoDiscovery);
}

/**
 * Asserts that a value is a document of the type `id`, such as `metadata/fep-0151`, without errors from lint. Throws as
 * `assertNodeInfo` does.
 */
export function assertDocument<
  Id extends DocumentId,
  Options extends DiscoveryOptions = Record<never, never>,
>(value: unknown, id: Id, options?: Options): asserts value is DocumentType<Id, ProfileOf<Options>> {
  assertValid(value, documentIdOf(id), options, assertDocument);
}

/**
 * Asserts that a `Response` has status 200, a correct `Content-Type`, `Access-Control-Allow-Origin: *`, and a NodeInfo document,
 * of a specific version if given, without errors from lint. Its body can still be read afterwards. Rejects with the errors of
 * `assertNodeInfo`.
 */
export function assertNodeInfoResponse(
  value: unknown,
  versionOrOptions?: NodeInfoVersion | CheckOptions,
  options?: CheckOptions,
): Promise<void> {
  const asked = askedOf(versionOrOptions, options);
  return assertResponse(value, asked.expectation, asked.options, assertNodeInfoResponse);
}

/** Asserts the same for a response with a link document. The link document is checked as in `assertNodeInfoDiscovery`. */
export function assertNodeInfoDiscoveryResponse(value: unknown, options?: DiscoveryOptions): Promise<void> {
  return assertResponse(value, "discovery", options, assertNodeInfoDiscoveryResponse);
}

/** The function at which the stack trace of the error begins, so that it points to the test. */
type Caller = (...args: never[]) => void;

function assertValid(
  value: unknown,
  expectation: Expectation,
  options: DiscoveryOptions | undefined,
  caller: Caller,
): void {
  const result = checkDocument(value, expectation, options);
  if (!result.pass) throw errorOf(value, result, caller);
}

function errorOf(value: unknown, result: CheckResult, caller: Caller): AssertionError {
  return new AssertionError({
    message: failureOf(result, (_, text) => text),
    actual: value,
    expected: result.expected,
    operator: caller.name,
    stackStartFn: caller,
  });
}

/** As `assertValid`. Captures the stack at once, because it does not include the test when the promise settles. */
function assertResponse(
  value: unknown,
  expectation: Expectation,
  options: DiscoveryOptions | undefined,
  caller: Caller,
): Promise<void> {
  const called = new Error();
  Error.captureStackTrace(called, caller);
  return checkResponse(value, expectation, options).then((result) => {
    if (result.pass) return;
    const error = errorOf(value, result, caller);
    const frames = called.stack?.replace(/^Error\n?/, "") ?? "";
    error.stack = `${error.name} [${error.code}]: ${error.message}\n${frames}`;
    throw error;
  });
}

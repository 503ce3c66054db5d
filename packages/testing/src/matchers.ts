import { documents } from "@nodeinfo-kit/schemas";
import { quote } from "@nodeinfo-kit/validators/internal";
import {
  type CheckOptions,
  type CheckResult,
  checkDocument,
  type DiscoveryOptions,
  type Expectation,
} from "./check.js";
import { failureOf, type Paint, successOf } from "./message.js";
import { type NodeInfoVersion, nodeInfoVersions } from "./nodeinfo-versions.js";
import { checkResponse } from "./response.js";

/** The id of a document type. */
export type DocumentId = Exclude<Expectation, "nodeinfo">;

/** The result of a matcher, as every runner expects it. */
interface MatcherResult {
  readonly pass: boolean;
  readonly message: () => string;
}

/** The context that a runner passes to its matchers: its colours. */
interface MatcherContext {
  readonly utils?: {
    readonly RECEIVED_COLOR?: (text: string) => string;
    readonly DIM_COLOR?: (text: string) => string;
  };
}

/** The matchers, in the form that `expect.extend` of Vitest and Jest expects. */
export const matchers = {
  toBeNodeInfo(
    this: MatcherContext,
    received: unknown,
    versionOrOptions?: NodeInfoVersion | CheckOptions,
    options?: CheckOptions,
  ): MatcherResult {
    const asked = askedOf(versionOrOptions, options);
    return match(this, received, asked.expectation, asked.options);
  },
  toBeNodeInfo2Document(this: MatcherContext, received: unknown, options?: CheckOptions): MatcherResult {
    return match(this, received, "nodeinfo2/1.0", options);
  },
  toBeNodeInfoDiscovery(this: MatcherContext, received: unknown, options?: DiscoveryOptions): MatcherResult {
    return match(this, received, "discovery", options);
  },
  toMatchDocument(
    this: MatcherContext,
    received: unknown,
    id: DocumentId,
    options?: DiscoveryOptions,
  ): MatcherResult {
    return match(this, received, documentIdOf(id), options);
  },
  async toBeNodeInfoResponse(
    this: MatcherContext,
    received: unknown,
    versionOrOptions?: NodeInfoVersion | CheckOptions,
    options?: CheckOptions,
  ): Promise<MatcherResult> {
    const asked = askedOf(versionOrOptions, options);
    return resultOf(this, await checkResponse(received, asked.expectation, asked.options));
  },
  async toBeNodeInfoDiscoveryResponse(
    this: MatcherContext,
    received: unknown,
    options?: DiscoveryOptions,
  ): Promise<MatcherResult> {
    return resultOf(this, await checkResponse(received, "discovery", options));
  },
};

/** Separates the version from the options: both are optional. */
export function askedOf(
  versionOrOptions: NodeInfoVersion | CheckOptions | undefined,
  options: CheckOptions | undefined,
): { expectation: Expectation; options: CheckOptions | undefined } {
  return typeof versionOrOptions === "object" && versionOrOptions !== null
    ? { expectation: "nodeinfo", options: versionOrOptions }
    : { expectation: expectationOf(versionOrOptions), options };
}

/** The expectation for a version: NodeInfo in any version if none is named. Throws a `RangeError` if it is unknown. */
export function expectationOf(version: NodeInfoVersion | undefined): Expectation {
  if (version === undefined) return "nodeinfo";
  const id = `nodeinfo/${version}` as const;
  if (isDocumentId(id)) return id;
  throw new RangeError(
    `Unknown NodeInfo version ${quote(String(version))}. Versions: ${nodeInfoVersions.join(", ")}.`,
  );
}

/** Returns the id. Throws a `RangeError` if it is unknown. */
export function documentIdOf(id: DocumentId): DocumentId {
  if (isDocumentId(id)) return id;
  throw new RangeError(`Unknown document ID ${quote(String(id))}. IDs: ${ids.join(", ")}.`);
}

const ids: readonly string[] = documents.map(({ id }) => id);

function isDocumentId(id: string): id is DocumentId {
  return ids.includes(id);
}

function match(
  context: MatcherContext,
  received: unknown,
  expectation: Expectation,
  options: DiscoveryOptions | undefined,
): MatcherResult {
  return resultOf(context, checkDocument(received, expectation, options));
}

function resultOf({ utils }: MatcherContext, result: CheckResult): MatcherResult {
  const paint: Paint = (part, text) => {
    // Bun has only one of the two functions, which quotes the text instead of colouring it.
    if (!utils?.RECEIVED_COLOR || !utils.DIM_COLOR) return text;
    if (part === "error") return utils.RECEIVED_COLOR(text);
    return part === "dim" ? utils.DIM_COLOR(text) : text;
  };
  return {
    pass: result.pass,
    message: () => (result.pass ? successOf(result) : failureOf(result, paint)),
  };
}

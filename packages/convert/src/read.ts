import {
  createIssue,
  describeValue,
  isObject,
  quote,
  readWebAddress,
} from "@nodeinfo-kit/validators/internal";
import type { ServerFacts } from "./facts.js";
import { identify, type SourceId } from "./identify.js";
import type { Issue, Issues } from "./issue.js";
import { type NodeInfoId, nodeInfoVersions } from "./nodeinfo-versions.js";
import { readDiscovery } from "./reading/readers/discovery.js";
import { readMastodonActivity } from "./reading/readers/mastodon-activity.js";
import { readMastodonInstanceV1, readMastodonInstanceV2 } from "./reading/readers/mastodon-instance.js";
import {
  readMatrixClientVersions,
  readMatrixFederationVersion,
  readMatrixSupport,
} from "./reading/readers/matrix.js";
import { nodeInfoReader } from "./reading/readers/nodeinfo.js";
import { readNodeInfo2 } from "./reading/readers/nodeinfo2.js";
import { readStatisticsJson } from "./reading/readers/statistics-json.js";
import { readValidNodeInfo } from "./reading/readers/valid-nodeinfo.js";
import { Reading } from "./reading/reading.js";
import { findWrapped, placedIn, type Wrapped } from "./reading/wrapped.js";
import type { Repair } from "./repair.js";

export interface ReadOptions {
  /** The type to read the document as. Default: detected from its content. */
  readonly as?: SourceId;
  /**
   * The host that the document came from, such as `social.example`, or a URL on it. A document with the base URL of another
   * host, which NodeInfo2 has, is rejected.
   */
  readonly host?: string;
}

/** The facts that were read, or the issues that prevented it. */
export type ReadResult =
  | {
      /** The type that the document was read as. */
      readonly id: SourceId;
      readonly facts: ServerFacts;
      /** The values that were read differently from how they are written. Empty if the document conforms to its standard. */
      readonly repairs: readonly Repair[];
      readonly issues?: undefined;
    }
  | { readonly issues: Issues };

interface Standard {
  readonly read: (reading: Reading, value: Record<string, unknown>) => void;
  /** The path of the software name. Absent if the document does not have to name the software. */
  readonly software?: Issue["path"];
}

const nodeInfos = Object.fromEntries(
  nodeInfoVersions.map((version): [string, Standard] => [
    `nodeinfo/${version}`,
    { read: nodeInfoReader(version), software: ["software", "name"] },
  ]),
) as Record<NodeInfoId, Standard>; // One for each version.

const standards: Readonly<Record<SourceId, Standard>> = {
  ...nodeInfos,
  "nodeinfo2/1.0": { read: readNodeInfo2, software: ["server", "software"] },
  discovery: { read: readDiscovery },
  "diaspora/statistics-json": { read: readStatisticsJson },
  "mastodon/instance-v1": { read: readMastodonInstanceV1 },
  "mastodon/instance-v2": { read: readMastodonInstanceV2 },
  "mastodon/activity": { read: readMastodonActivity },
  "matrix/federation-version": {
    read: readMatrixFederationVersion,
    software: ["server", "name"],
  },
  "matrix/client-versions": { read: readMatrixClientVersions },
  "matrix/support": { read: readMatrixSupport },
};

/** The ID of every document type that can be read. */
export const sourceIds: readonly SourceId[] = Object.keys(standards) as SourceId[]; // Its type has no others.

/**
 * Reads any document that describes a server, valid or not, into one model. Returns the facts, every repair that was made to
 * get them, and the ID of the type it was read as. Returns issues for an unknown document, a document that must name its
 * software but does not, or a NodeInfo2 document about a host other than `options.host`. A blank name is a repair, and absent
 * from the facts. Accepts any value that `JSON.parse` returns, without throwing. Throws a `RangeError` if `options.as` is
 * unknown. Arrays and `metadata` are those of the document, not copies.
 */
export function read(value: unknown, options: ReadOptions = {}): ReadResult {
  const { as } = options;
  const mayBeValid = as === undefined || as === "nodeinfo/2.0" || as === "nodeinfo/2.1";
  const valid = mayBeValid ? readValidNodeInfo(value) : undefined;
  if (valid && (as === undefined || as === valid.id)) return valid;
  const wrapped = wrappedIn(value, as);
  return wrapped ? readWrapped(value, wrapped, options) : readByProperties(value, options);
}

/** The document inside a value that is not a document itself, if it has the requested type. */
function wrappedIn(value: unknown, as: SourceId | undefined): Wrapped | undefined {
  if (identify(value) !== undefined) return undefined;
  const wrapped = findWrapped(value);
  const isWanted = as === undefined || wrapped?.id.split("/")[0] === as.split("/")[0];
  return isWanted ? wrapped : undefined;
}

function readWrapped(value: unknown, wrapped: Wrapped, options: ReadOptions): ReadResult {
  const result = readByProperties(wrapped.value, options);
  if (result.issues === undefined) return { id: result.id, ...placedIn(value, wrapped, result) };
  const [issue] = result.issues;
  const { code, path, expected, received } = issue;
  return { issues: [createIssue(code, [...wrapped.path, ...path], expected, received)] };
}

function readByProperties(value: unknown, { as, host }: ReadOptions): ReadResult {
  const id = as ?? identify(value);
  if (as !== undefined && !sourceIds.includes(as))
    throw new RangeError(`Unknown document type ${quote(String(as))}. Use one of ${sourceIds.join(", ")}.`);
  if (id === undefined || !isOfKind(value, id)) return { issues: [unknownDocument(value, id)] };
  const reading = new Reading();
  const { read, software } = standards[id];
  read(reading, value);
  for (const act of reading.later) act();
  const { facts, repairs } = reading;
  if (software && facts.software?.name === undefined && !repairs.some(isBlankName))
    return { issues: [createIssue("read/no-software", software, "the name of the software", "missing")] };
  const { baseUrl } = facts;
  if (id.startsWith("nodeinfo") && host !== undefined && baseUrl !== undefined && !isAt(host, baseUrl))
    return { issues: [foreignBaseUrl(facts, host)] };
  return { id, facts, repairs };
}

/** Whether a repair is about a blank software name: the document still describes a server. */
function isBlankName({ code }: Repair): boolean {
  return code === "repair/blank-name";
}

/** Whether a value is an array if the document type is one, and an object otherwise. */
function isOfKind(value: unknown, id: SourceId): value is Record<string, unknown> {
  return id === "mastodon/activity" ? Array.isArray(value) : isObject(value);
}

function unknownDocument(value: unknown, id = "a document that describes a server"): Issue {
  return createIssue("read/unknown-document", [], id, describeValue(value));
}

function foreignBaseUrl({ baseUrl, origins }: ServerFacts, host: string): Issue {
  const expected = `a URL at ${quote(host)} or below it`;
  // The name, even misspelt, has no characters that a pointer escapes.
  const path = origins["/baseUrl"]?.split("/").slice(1) ?? [];
  return createIssue("read/foreign-base-url", path, expected, describeValue(baseUrl));
}

/** Compares hosts as URLs do, so that neither `example.com.evil.org` nor `evil.org/example.com` is at example.com. */
function isAt(host: string, url: string): boolean {
  const expected = readWebAddress(host.includes("/") ? host : `https://${host}`)?.host;
  return expected !== undefined && `.${readWebAddress(url)?.host}`.endsWith(`.${expected}`);
}

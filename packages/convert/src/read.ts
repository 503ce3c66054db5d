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
  /** What to read the document as, in place of what it looks like. */
  readonly as?: SourceId;
  /**
   * The host that the document came from, such as `social.example`, or a URL there: a document that gives the base URL of
   * another one, as NodeInfo2 can, is refused.
   */
  readonly host?: string;
}

/** What was read, or why nothing was. */
export type ReadResult =
  | {
      /** Which document it was read as. */
      readonly id: SourceId;
      readonly facts: ServerFacts;
      /** What was read otherwise than it is written. Empty, if the document is as its standard wants it. */
      readonly repairs: readonly Repair[];
      readonly issues?: undefined;
    }
  | { readonly issues: Issues };

interface Standard {
  readonly read: (reading: Reading, value: Record<string, unknown>) => void;
  /** Where the software must be named. Absent, where a document need not name it. */
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

/** The id of every document that can be read. */
export const sourceIds: readonly SourceId[] = Object.keys(standards) as SourceId[]; // Its type has no others.

/**
 * Reads any document with which a server describes itself, in any state of repair, into one model. Returns the facts,
 * each repair that was made to get them, and the id of the document it was read as; or issues, if there is nothing to
 * read: no document that is known, no name of the software, or a NodeInfo2 document about another host than
 * `options.host`. A blank name is a repair, and absent from the facts. Takes what `JSON.parse` returns, and never throws
 * for any of it; throws a `RangeError` if there is no `options.as`. Lists and `metadata` are those of the document, not
 * copies.
 */
export function read(value: unknown, options: ReadOptions = {}): ReadResult {
  const { as } = options;
  const mayBeValid = as === undefined || as === "nodeinfo/2.0" || as === "nodeinfo/2.1";
  const valid = mayBeValid ? readValidNodeInfo(value) : undefined;
  if (valid && (as === undefined || as === valid.id)) return valid;
  const wrapped = wrappedIn(value, as);
  return wrapped ? readWrapped(value, wrapped, options) : readByMembers(value, options);
}

/** The document in a value that is none itself, if it is of the kind that is wanted. */
function wrappedIn(value: unknown, as: SourceId | undefined): Wrapped | undefined {
  if (identify(value) !== undefined) return undefined;
  const wrapped = findWrapped(value);
  const isWanted = as === undefined || wrapped?.id.split("/")[0] === as.split("/")[0];
  return isWanted ? wrapped : undefined;
}

function readWrapped(value: unknown, wrapped: Wrapped, options: ReadOptions): ReadResult {
  const result = readByMembers(wrapped.value, options);
  if (result.issues === undefined) return { id: result.id, ...placedIn(value, wrapped, result) };
  const [issue] = result.issues;
  const { code, path, expected, received } = issue;
  return { issues: [createIssue(code, [...wrapped.path, ...path], expected, received)] };
}

function readByMembers(value: unknown, { as, host }: ReadOptions): ReadResult {
  const id = as ?? identify(value);
  if (as !== undefined && !sourceIds.includes(as))
    throw new RangeError(`${quote(String(as))} is none of ${sourceIds.join(", ")}.`);
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

/** What has a blank name of its software is a document about a server all the same. */
function isBlankName({ code }: Repair): boolean {
  return code === "repair/blank-name";
}

/** Whether a value is a list, if the document is one, and otherwise an object. */
function isOfKind(value: unknown, id: SourceId): value is Record<string, unknown> {
  return id === "mastodon/activity" ? Array.isArray(value) : isObject(value);
}

function unknownDocument(value: unknown, id = "a document in which a server describes itself"): Issue {
  return createIssue("read/unknown-document", [], id, describeValue(value));
}

function foreignBaseUrl({ baseUrl, origins }: ServerFacts, host: string): Issue {
  const expected = `a URL at ${quote(host)} or below it`;
  // Even if it is misspelt, its name has no characters that a pointer escapes.
  const path = origins["/baseUrl"]?.split("/").slice(1) ?? [];
  return createIssue("read/foreign-base-url", path, expected, describeValue(baseUrl));
}

/** Compares hosts as URLs do, so that neither `example.com.evil.org` nor `evil.org/example.com` is at example.com. */
function isAt(host: string, url: string): boolean {
  const wanted = readWebAddress(host.includes("/") ? host : `https://${host}`)?.host;
  return wanted !== undefined && `.${readWebAddress(url)?.host}`.endsWith(`.${wanted}`);
}

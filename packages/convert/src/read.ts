import { describeValue, quote } from "@nodeinfo-kit/validators/words-of-issues";
import type { ServerFacts } from "./facts.js";
import { identify, type ReadableId } from "./identify.js";
import { createIssue, type Issue, type Issues } from "./issue.js";
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
import { Reading } from "./reading/reading.js";
import { isObject } from "./reading/values.js";
import type { Repair } from "./repair.js";

export interface ReadOptions {
  /** What to read the document as, in place of what it looks like. */
  readonly as?: ReadableId;
  /** The host that the document came from, such as `social.example`: a NodeInfo2 document must be about it. */
  readonly host?: string;
}

/** What was read, or why nothing was. */
export type ReadResult =
  | {
      /** Which document it was read as. */
      readonly id: ReadableId;
      readonly facts: ServerFacts;
      /** What was read otherwise than it is written. Empty, if the document is as its standard wants it. */
      readonly repairs: readonly Repair[];
      readonly issues?: undefined;
    }
  | { readonly issues: Issues };

type Reader = (reading: Reading, value: Record<string, unknown>) => void;

const readers: Record<Exclude<ReadableId, "neighbours/mastodon-activity">, Reader> = {
  "nodeinfo/1.0": nodeInfoReader("1.0"),
  "nodeinfo/1.1": nodeInfoReader("1.1"),
  "nodeinfo/2.0": nodeInfoReader("2.0"),
  "nodeinfo/2.1": nodeInfoReader("2.1"),
  "nodeinfo/2.2": nodeInfoReader("2.2"),
  "nodeinfo2/1.0": readNodeInfo2,
  discovery: readDiscovery,
  "neighbours/statistics-json": readStatisticsJson,
  "neighbours/mastodon-instance-v1": readMastodonInstanceV1,
  "neighbours/mastodon-instance-v2": readMastodonInstanceV2,
  "neighbours/matrix-federation-version": readMatrixFederationVersion,
  "neighbours/matrix-client-versions": readMatrixClientVersions,
  "neighbours/matrix-support": readMatrixSupport,
};

/** The documents that never name the software, or may leave its name out. */
const nameless: ReadonlySet<ReadableId> = new Set([
  "discovery",
  "neighbours/statistics-json",
  "neighbours/mastodon-activity",
  "neighbours/matrix-client-versions",
  "neighbours/matrix-support",
]);

/**
 * Reads any document with which a server describes itself, in any state of repair, into one model. Returns the facts,
 * each repair that was made to get them, and the id of the document it was read as; or issues, if there is nothing to
 * read: no document that is known, no name of the software, or a NodeInfo2 document about another host than
 * `options.host`. Takes what `JSON.parse` returns, and never throws for any of it. Lists and `metadata` are those of the
 * document, not copies.
 */
export function read(value: unknown, options: ReadOptions = {}): ReadResult {
  const id = options.as ?? identify(value);
  if (id === undefined) return { issues: [unknownDocument(value)] };
  const reading = new Reading();
  if (id === "neighbours/mastodon-activity") {
    if (!Array.isArray(value)) return { issues: [wrongDocument(id, "an array", value)] };
    readMastodonActivity(reading, value);
  } else {
    if (!isObject(value)) return { issues: [wrongDocument(id, "an object", value)] };
    if (!Object.hasOwn(readers, id))
      throw new RangeError(`There is no reader for ${quote(String(id))}. ${knownIds}`);
    readers[id](reading, value);
  }
  const { facts, repairs } = reading;
  const refusal = refuse(id, facts, options.host);
  return refusal ? { issues: [refusal] } : { id, facts, repairs };
}

const knownIds = `The ids are ${[...Object.keys(readers), "neighbours/mastodon-activity"].join(", ")}.`;

function unknownDocument(value: unknown): Issue {
  const expected =
    "a document in which a server describes itself: NodeInfo, NodeInfo2, or a relative of theirs";
  return createIssue("read/unknown-document", [], expected, describeValue(value));
}

function wrongDocument(id: ReadableId, expected: string, value: unknown): Issue {
  return createIssue("read/unknown-document", [], `${expected}, to be read as ${id}`, describeValue(value));
}

function refuse(id: ReadableId, { software, baseUrl }: ServerFacts, host?: string): Issue | undefined {
  if (software?.name === undefined && !nameless.has(id))
    return createIssue("read/no-software", pathOfSoftware(id), "the name of the software", "missing");
  if (id !== "nodeinfo2/1.0" || host === undefined || baseUrl === undefined || isAtHost(baseUrl, host))
    return undefined;
  const expected = `a URL at ${quote(host)}, where the document came from, or below it`;
  return createIssue("read/foreign-base-url", ["server", "baseUrl"], expected, describeValue(baseUrl));
}

function pathOfSoftware(id: ReadableId): readonly string[] {
  if (id === "nodeinfo2/1.0") return ["server", "software"];
  if (id === "neighbours/matrix-federation-version") return ["server", "name"];
  return id.startsWith("nodeinfo/") ? ["software", "name"] : ["version"];
}

/** There is a global `URL` wherever this runs, but TypeScript's own library does not have it. */
declare const URL: { canParse(url: string): boolean; new (url: string): { readonly hostname: string } };

/** Compares hosts as URLs do, so that neither `example.com.evil.org` nor `evil.org/example.com` is at example.com. */
function isAtHost(url: string, host: string): boolean {
  const given = hostOf(url);
  const wanted = hostOf(`https://${host}`);
  return given !== undefined && wanted !== undefined && (given === wanted || given.endsWith(`.${wanted}`));
}

function hostOf(url: string): string | undefined {
  return /^https?:/i.test(url) && URL.canParse(url) ? new URL(url).hostname : undefined;
}

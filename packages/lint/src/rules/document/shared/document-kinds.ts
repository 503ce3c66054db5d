import type { SourceId } from "@nodeinfo-kit/convert";
import { isObject } from "@nodeinfo-kit/validators/internal";

/** A kind of document: an id, or the versions of NodeInfo together. */
export type Kind = "nodeinfo" | Exclude<SourceId, `nodeinfo/${string}`>;

interface KindOfDocument {
  /** The name in messages. */
  readonly name: string;
  /** Where servers publish it: the end of its URL. NodeInfo has no fixed URL. */
  readonly path?: string;
  /** The properties that identify it, separately or together. */
  readonly members: readonly string[];
}

/** All kinds of documents with a URL, and what identifies them. */
export const kinds: Readonly<Record<Kind, KindOfDocument>> = {
  nodeinfo: { name: "a NodeInfo document", members: ["software"] },
  "nodeinfo2/1.0": { name: "a NodeInfo2 document", path: "/.well-known/x-nodeinfo2", members: ["server"] },
  discovery: { name: "the link document of NodeInfo", path: "/.well-known/nodeinfo", members: ["links"] },
  "diaspora/statistics-json": {
    name: "a statistics.json of diaspora*",
    path: "/statistics.json",
    members: ["registrations_open"],
  },
  "mastodon/instance-v1": {
    name: "an instance document of Mastodon's API, version 1",
    path: "/api/v1/instance",
    members: ["title", "uri"],
  },
  "mastodon/instance-v2": {
    name: "an instance document of Mastodon's API, version 2",
    path: "/api/v2/instance",
    members: ["title", "domain"],
  },
  "mastodon/activity": {
    name: "the activity document of Mastodon's API",
    path: "/api/v1/instance/activity",
    members: ["week"],
  },
  "matrix/federation-version": {
    name: "a version document of Matrix's federation API",
    path: "/_matrix/federation/v1/version",
    members: ["server"],
  },
  "matrix/client-versions": {
    name: "a versions document of Matrix's client API",
    path: "/_matrix/client/versions",
    members: ["versions"],
  },
  "matrix/support": {
    name: "a support document of Matrix",
    path: "/.well-known/matrix/support",
    members: ["contacts", "support_page"],
  },
};

/** The kind of an id; undefined if its documents have no URL. */
export function kindOf(id: string): Kind | undefined {
  const kind = id.startsWith("nodeinfo/") ? "nodeinfo" : id;
  return isKind(kind) ? kind : undefined;
}

function isKind(id: string): id is Kind {
  return Object.hasOwn(kinds, id);
}

/** The kind of document that a URL is for, with or without `.json`; undefined if it may be for any. */
export function kindAt(url: string): Kind | undefined {
  const path = (/^[^?#]*/.exec(url.slice(0, 8192))?.[0] ?? "").replace(/\/$/, "");
  return entries.find(
    ([, { path: end }]) => end !== undefined && (path.endsWith(end) || path.endsWith(`${end}.json`)),
  )?.[0];
}

// `Object.entries` types names as strings, since an object may have other properties; this one has none.
const entries = Object.entries(kinds) as readonly (readonly [Kind, KindOfDocument])[];

/** Whether a value has one of the properties that identify a kind, or all of them if one is not enough. */
export function looksLike(value: unknown, kind: Kind): boolean {
  const { members } = kinds[kind];
  if (!isObject(value)) return false;
  const has = (name: string) => Object.hasOwn(value, name);
  return members[0] === "title" ? members.every(has) : members.some(has);
}

import { isObject, ownProperty } from "@nodeinfo-kit/validators/internal";
import type { ServerFacts } from "./facts.js";
import { type NodeInfoId, type NodeInfoVersion, nodeInfoVersions } from "./nodeinfo-versions.js";

/** The IDs of the document types that can be read. */
export type SourceId =
  | NodeInfoId
  | "nodeinfo2/1.0"
  | "discovery"
  | "diaspora/statistics-json"
  | "mastodon/instance-v1"
  | "mastodon/instance-v2"
  | "mastodon/activity"
  | "matrix/federation-version"
  | "matrix/client-versions"
  | "matrix/support";

/**
 * Identifies the type of a document by the properties that only one type has. Returns undefined if none matches. An unknown
 * version of NodeInfo is identified as the version that is most like the document.
 */
export function identify(value: unknown): SourceId | undefined {
  if (Array.isArray(value)) {
    const [first] = value;
    return isObject(first) && has(first, "week") ? "mastodon/activity" : undefined;
  }
  if (!isObject(value) || isFacts(value)) return undefined;
  if (has(value, "software")) return nodeInfoIds.get(versionOf(value));
  if (has(value, "links")) return "discovery";
  if (has(value, "server")) return isNodeInfo2(value) ? "nodeinfo2/1.0" : "matrix/federation-version";
  if (has(value, "registrations_open")) return "diaspora/statistics-json";
  if (has(value, "versions")) return "matrix/client-versions";
  if (has(value, "contacts") || has(value, "support_page")) return "matrix/support";
  if (has(value, "title")) {
    if (has(value, "domain")) return "mastodon/instance-v2";
    if (has(value, "uri")) return "mastodon/instance-v1";
  }
  // Only NodeInfo has metadata, which may contain everything that is missing.
  if (has(value, "version") && (has(value, "protocols") || isObject(ownProperty(value, "metadata"))))
    return nodeInfoIds.get(versionOf(value));
  return isObject(ownProperty(value, "0")) ? "discovery" : undefined;
}

// Made once: looking up a freshly concatenated string is slow.
const nodeInfoIds = new Map(nodeInfoVersions.map((version) => [version, `nodeinfo/${version}` as const]));

/** Whether a value is facts rather than a document: facts have origins, and no version of a standard. */
export function isFacts(value: unknown): value is ServerFacts {
  return isObject(value) && isObject(ownProperty(value, "origins")) && !has(value, "version");
}

function has(value: object, name: string): boolean {
  return Object.hasOwn(value, name);
}

function versionOf(value: Record<string, unknown>): NodeInfoVersion {
  const number = numberOf(ownProperty(value, "version"));
  const known = nodeInfoVersions.find((each) => Number(each) === number);
  if (known !== undefined) return known;
  if (has(value, "instance")) return "2.2";
  return isObject(ownProperty(value, "protocols")) ? "1.1" : "2.1";
}

/** The numbers that every language reads alike: "2.0" and "2", but not "0x2". */
const decimal = /^[ \t\r\n]*[0-9]+(?:\.[0-9]*)?[ \t\r\n]*$/;

function numberOf(version: unknown): number | undefined {
  if (typeof version === "number") return version;
  return typeof version === "string" && decimal.test(version) ? Number(version) : undefined;
}

function isNodeInfo2(value: Record<string, unknown>): boolean {
  const server = ownProperty(value, "server");
  const isMatrix = isObject(server) && !has(server, "software") && !has(server, "baseUrl");
  return !isMatrix || has(value, "openRegistrations") || has(value, "version");
}

import { validators } from "@nodeinfo-kit/validators/all";
import { excerpt } from "./printable.js";

/** The name of a schema, such as `nodeinfo/2.1`. */
export type DocumentId = keyof typeof validators;

/** Every id there is a validator for. */
export const knownIds: readonly string[] = Object.keys(validators);

/** Whether a word is the id of a document. */
export function isDocumentId(word: string): word is DocumentId {
  return Object.hasOwn(validators, word);
}

/**
 * Tells which document a value is meant to be: the link document by `links`, NodeInfo by `version`,
 * NodeInfo2 by `server`, the others by members that they alone have together. Returns its id, or a sentence that says why
 * it cannot be told.
 */
export function detect(value: unknown): { id: DocumentId } | { problem: string } {
  if (Array.isArray(value)) return detectList(value);
  if (!isObject(value)) return { problem: "A document is a JSON object or a list; this is neither." };
  const has = (name: string) => Object.hasOwn(value, name);
  if (has("links")) return { id: "discovery" };
  const id = `nodeinfo/${versionOf(value)}`;
  if (has("software") && isDocumentId(id)) return { id };
  if (has("server"))
    return { id: isMatrixVersion(value) ? "neighbours/matrix-federation-version" : "nodeinfo2/1.0" };
  if (has("software"))
    return {
      problem: `"version" is ${describeVersion(value)}, and should be a version of NodeInfo: ${nodeInfoVersions}. ${cure}`,
    };
  const [neighbour] = neighbours.find(([, ...names]) => names.every(has)) ?? [];
  if (neighbour) return { id: neighbour };
  return {
    problem: `It has none of "links", "software" and "server", so it is unclear which document it is. ${cure}`,
  };
}

/** Documents without a version of their own, and the members by which each is told. */
const neighbours: [DocumentId, ...string[]][] = [
  ["neighbours/statistics-json", "registrations_open"],
  ["neighbours/mastodon-instance-v1", "uri", "title", "version"],
  ["neighbours/mastodon-instance-v2", "domain", "title", "version"],
  ["neighbours/matrix-client-versions", "versions"],
  ["neighbours/matrix-support", "contacts"],
  ["neighbours/matrix-support", "support_page"],
];

/** A list of domains could be a list of anything, and an empty list is one of nothing. */
function detectList([first]: readonly unknown[]): ReturnType<typeof detect> {
  if (isObject(first) && Object.hasOwn(first, "week") && Object.hasOwn(first, "logins"))
    return { id: "neighbours/mastodon-activity" };
  return { problem: `It is a list, and not one of weeks, so it is unclear of what. ${cure}` };
}

/** NodeInfo2 has a `server` too, which says more. */
function isMatrixVersion({ server, version, openRegistrations }: Record<string, unknown>): boolean {
  const ofNodeInfo2 = [version, openRegistrations];
  if (!isObject(server)) return false;
  return [...ofNodeInfo2, server.baseUrl, server.software].every((member) => member === undefined);
}

const cure = "To use a certain schema, name it with --schema.";
const nodeInfoVersions = knownIds.flatMap((id) => id.match(/^nodeinfo\/(.*)$/)?.[1] ?? []).join(", ");

/** A version written as a number is still meant as that version; the validator then says that it must be a string. */
function versionOf({ version }: Record<string, unknown>): string | undefined {
  if (typeof version === "string") return version;
  if (typeof version !== "number") return undefined;
  return Number.isInteger(version) ? version.toFixed(1) : String(version);
}

function describeVersion({ version }: Record<string, unknown>): string {
  if (version === undefined) return "missing";
  if (typeof version === "string") return `"${excerpt(version)}"`;
  return typeof version === "object" ? "no text" : String(version);
}

/** Whether a value is a JSON object. */
export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The documents to read: those that every candidate validates, the same with errors, and large ones. */
import { makeDocuments } from "./documents.ts";
import type { JsonObject } from "./profiles.ts";

/** The number of repairs that each broken document needs. */
export const repairCount = 3;

/** Documents of NodeInfo 2.1, as `JSON.parse` returns them. */
export interface DocumentsToRead {
  /** Valid documents. */
  readonly valid: readonly JsonObject[];
  /** The same, each with errors that servers send. */
  readonly broken: readonly JsonObject[];
}

export function makeDocumentsToRead(): DocumentsToRead {
  const valid = makeDocuments().small.map((text): JsonObject => JSON.parse(text));
  return { valid, broken: valid.map((document, index) => reparse(withErrors(document, index))) };
}

/** Makes one count a string and another null, and omits `services` or makes `metadata` an array. */
function withErrors(document: JsonObject, index: number): JsonObject {
  const { services: _, ...others } = document;
  const usage = document.usage as JsonObject; // Every document's usage, and the users in it, are objects.
  const users = usage.users as JsonObject;
  return {
    ...(index % 2 === 0 ? others : { ...document, metadata: [] }),
    usage: { ...usage, users: { ...users, total: String(users.total ?? 0) }, localPosts: null },
  };
}

/** Makes properties that hold `count` items together. */
export type Bulk = (count: number) => JsonObject;

/** Ways to make a document large in which `read` looks at every item. */
export const bulks: Readonly<Record<string, Bulk>> = {
  "unknown properties": (count) =>
    Object.fromEntries(numbered(count, "member").map((name, index) => [name, index])),
  protocols: (count) => ({ protocols: numbered(count, "protocol") }),
  "protocols, half of them numbers": (count) => ({
    protocols: numbered(count, "protocol").map((name, index) => (index % 2 === 0 ? index : name)),
  }),
  "services in both directions": (count) => ({
    services: { inbound: numbered(count / 2, "taken"), outbound: numbered(count / 2, "given") },
  }),
  "features in metadata": (count) => ({ metadata: { features: numbered(count, "feature") } }),
};

/** Enlarges a document to about this many bytes. */
export function enlarge(document: JsonObject, bulk: Bulk, bytes: number): JsonObject {
  const sample = 1_000;
  const bytesOfOne = JSON.stringify(bulk(sample)).length / sample;
  return reparse({ ...document, ...bulk(Math.round(bytes / bytesOfOne)) });
}

function numbered(count: number, stem: string): string[] {
  return Array.from({ length: count }, (_, index) => `${stem}-${1e6 + index}`);
}

function reparse(value: JsonObject): JsonObject {
  return JSON.parse(JSON.stringify(value));
}

import type { PublishableId, ReadableId } from "@nodeinfo-kit/convert";

// The library names its ids in types only. The compiler sees to it that these are all of them.
const readable: Readonly<Record<ReadableId, true>> = {
  discovery: true,
  "nodeinfo/1.0": true,
  "nodeinfo/1.1": true,
  "nodeinfo/2.0": true,
  "nodeinfo/2.1": true,
  "nodeinfo/2.2": true,
  "nodeinfo2/1.0": true,
  "neighbours/statistics-json": true,
  "neighbours/mastodon-instance-v1": true,
  "neighbours/mastodon-instance-v2": true,
  "neighbours/mastodon-activity": true,
  "neighbours/matrix-federation-version": true,
  "neighbours/matrix-client-versions": true,
  "neighbours/matrix-support": true,
};

const publishable: Readonly<Record<PublishableId, true>> = {
  "nodeinfo/1.0": true,
  "nodeinfo/1.1": true,
  "nodeinfo/2.0": true,
  "nodeinfo/2.1": true,
  "nodeinfo/2.2": true,
  "nodeinfo2/1.0": true,
  "neighbours/statistics-json": true,
};

/** Every id that a document can be read as. */
export const readableIds: readonly string[] = Object.keys(readable);

/** Every id that a document can be converted to. */
export const publishableIds: readonly string[] = Object.keys(publishable);

/** Whether a word is the id of a document that can be read. */
export function isReadableId(word: string): word is ReadableId {
  return Object.hasOwn(readable, word);
}

/** Whether a word is the id of a document that can be written. */
export function isPublishableId(word: string): word is PublishableId {
  return Object.hasOwn(publishable, word);
}

import type { ServerFacts } from "@nodeinfo-kit/convert";
import type { Path } from "../../../rule.js";
import { pathOf } from "../../../words.js";

/** The documents that say of their own software what it is called, and its version. */
export const documentsWithSoftware = ["nodeinfo", "nodeinfo2", "neighbours/statistics-json"];

/** Those, and the documents of other standards that name the software. */
export const documentsNamingSoftware = [
  ...documentsWithSoftware,
  "neighbours/matrix-federation-version",
  "neighbours/mastodon-instance-v1",
  "neighbours/mastodon-instance-v2",
];

/** Where in the document it stands. */
export function pathOfSoftware({ origins }: ServerFacts, member: "name" | "version"): Path {
  return pathOf(origins[`/software/${member}`] ?? "");
}

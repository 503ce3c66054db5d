import type { ServerFacts } from "@nodeinfo-kit/convert";
import type { Path } from "./rule.js";
import { pathOf } from "./words.js";

/** The documents that say of their own software what it is called, and its version. */
export const documentsWithSoftware = ["nodeinfo", "nodeinfo2", "neighbours/statistics-json"];

/** Where in the document it stands. */
export function pathOfSoftware({ origins }: ServerFacts, member: "name" | "version"): Path {
  return pathOf(origins[`/software/${member}`] ?? "");
}

import type { ServerFacts } from "@nodeinfo-kit/convert";
import { pathOf } from "@nodeinfo-kit/validators/internal";
import type { Path } from "./rule.js";

/** Where in the document something in its `metadata` stands: the keys lead there from `metadata`. */
export function pathInMetadata({ origins }: ServerFacts, ...keys: Path): Path {
  return [...pathOf(origins["/metadata"] ?? "/metadata"), ...keys];
}

/** Where in the document the name or the version of the software is. */
export function pathOfSoftware({ origins }: ServerFacts, member: "name" | "version"): Path {
  return pathOf(origins[`/software/${member}`] ?? "");
}

/** Where in the document a fact about usage stands. */
export function pathOfUsage({ origins }: ServerFacts, fact: string): Path {
  return pathOf(origins[`/usage/${fact}`] ?? "");
}

/** Where in the document an item of a list stands. */
export function pathOfItem({ origins }: ServerFacts, fact: string, index: number): Path {
  const own = origins[`${fact}/${index}`];
  return own === undefined ? [...pathOf(origins[fact] ?? ""), index] : pathOf(own);
}

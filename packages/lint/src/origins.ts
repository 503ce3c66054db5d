import type { ServerFacts } from "@nodeinfo-kit/convert";
import { pathOf } from "@nodeinfo-kit/validators/internal";
import type { Path } from "./place.js";

/** The path of a value in `metadata`, given its keys there. */
export function pathInMetadata({ origins }: ServerFacts, ...keys: Path): Path {
  return [...pathOf(origins["/metadata"] ?? "/metadata"), ...keys];
}

/** Where in the document the name or the version of the software is. */
export function pathOfSoftware({ origins }: ServerFacts, member: "name" | "version"): Path {
  return pathOf(origins[`/software/${member}`] ?? "");
}

/** The path of a usage fact in the document. */
export function pathOfUsage({ origins }: ServerFacts, fact: string): Path {
  return pathOf(origins[`/usage/${fact}`] ?? "");
}

/** The path of an item of an array in the document. */
export function pathOfItem({ origins }: ServerFacts, fact: string, index: number): Path {
  const own = origins[`${fact}/${index}`];
  return own === undefined ? [...pathOf(origins[fact] ?? ""), index] : pathOf(own);
}

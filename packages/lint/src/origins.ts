import type { ServerFacts } from "@nodeinfo-kit/convert";
import { pathOf } from "@nodeinfo-kit/validators/internal";
import type { Path } from "./rule.js";

/** Where in the document something in its `metadata` stands: the keys lead there from `metadata`. */
export function pathInMetadata({ origins }: ServerFacts, ...keys: Path): Path {
  return [...pathOf(origins["/metadata"] ?? "/metadata"), ...keys];
}

import { isObject } from "@nodeinfo-kit/validators/internal";

/** The start of NodeInfo rels; a version follows. */
const base = "http://nodeinfo.diaspora.software/ns/schema/";

/**
 * Returns the link of a link document that a client follows: the first valid one of the highest version that it knows.
 * `known` is in ascending order. This is the reference for the vectors in schemas/discovery/followed-links.json.
 */
export function followedLink(document: unknown, known: readonly string[]): string | null {
  const links = isObject(document) && Array.isArray(document.links) ? document.links : [];
  for (const version of known.toReversed()) {
    const link = links.find(
      (link) => isObject(link) && link.rel === base + version && isWebAddress(link.href),
    );
    if (link) return link.href;
  }
  return null;
}

function isWebAddress(href: unknown): href is string {
  return typeof href === "string" && URL.canParse(href) && /^https?:$/.test(new URL(href).protocol);
}

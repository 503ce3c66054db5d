import type { ServerFacts } from "@nodeinfo-kit/convert";
import { knownVersions } from "./links/rels.js";
import { hasTemplate } from "./urls/url-template.js";
import { isWebUrl } from "./urls/web-url.js";

/**
 * Whether readers find a NodeInfo document through a link document: a link has the `rel` of a known version, and its `href`
 * is an absolute http or https URL without unfilled placeholders. Nothing is fetched.
 */
export function pointsToNodeInfo({ links = [] }: Pick<ServerFacts, "links">): boolean {
  return links.some(
    ({ version, href }) =>
      version !== undefined && knownVersions.has(version) && isWebUrl(href) && !hasTemplate(href),
  );
}

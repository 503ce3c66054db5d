import { type Links, maxLinks } from "../../links/links.js";
import { pointsToNodeInfo } from "../../points-to-nodeinfo.js";
import type { LintedDocument, Rule } from "../../rule.js";
import { discoverySource } from "../../sources.js";
import { discovery, link } from "../samples.js";

/** No link points to a document. */
export const rule: Rule = {
  code: "discovery/empty",
  severity: "warning",
  summary: "No link points to a NodeInfo document.",
  explanation:
    "A link document without a link to NodeInfo is valid, but readers find no document through it. Frameworks often serve an empty one until they are configured. A link with a different `rel` does not count: readers compare it exactly. Add a link with the `rel` of the version and the absolute URL of the document, or respond with status 404 if there is no document. A link to the application actor (FEP-2677) is for other readers. If the document is missing on purpose, disable the rule.",
  source: discoverySource,
  bad: { text: discovery(), marks: '"links"' },
  good: { text: discovery(link("2.1")) },
  documents: ["discovery"],
  check(document, report) {
    const links = document.links;
    if (pointsToNodeInfo(document.facts ?? {}) || isSaidElsewhere(links, document)) return;
    report({
      path: ["links"],
      isKey: true,
      message: `${factOf(links)}, so readers find no NodeInfo document. Add a link whose rel is "http://nodeinfo.diaspora.software/ns/schema/2.1" and whose href is the URL of the document, or respond with status 404 if there is no document.`,
      args: { count: links.count },
    });
  },
};

/** Whether another rule or the schema reports why one of the links is not followed. */
function isSaidElsewhere({ known, crossed, isWhole, count }: Links, { profile }: LintedDocument): boolean {
  if (!isWhole || crossed.length > 0 || count > maxLinks) return true;
  return known.some(
    ({ rel, href, elsewhere }) =>
      rel.leadsTo === "nodeinfo" && (href !== undefined || elsewhere !== undefined || profile === "strict"),
  );
}

function factOf({ known, count }: Links): string {
  if (count === 0) return "/links is empty";
  if (known.some(({ rel }) => rel.leadsTo === "nodeinfo"))
    return "The links to NodeInfo in /links have no href";
  return known.length > 0
    ? "/links has a link to the application actor, but none to NodeInfo"
    : "No link in /links has a rel of NodeInfo";
}

import { offers, versionsOffered } from "../../links/links.js";
import type { Rule } from "../../rule.js";
import { discoverySource } from "../../sources.js";
import { discovery, link } from "../samples.js";

/** Only versions are offered that few readers know. */
export const rule: Rule = {
  code: "discovery/rare-versions",
  severity: "warning",
  summary: "Only versions of NodeInfo are offered that few readers know.",
  explanation:
    "Nearly all readers know NodeInfo 2.0, and most know 2.1. Versions 1.0 and 1.1 are older than ActivityPub, and many readers have forgotten them; 2.2 is not released. A server that offers none but these is not seen by the others. Offer 2.1 and 2.0 besides.",
  source: discoverySource,
  bad: { text: discovery(link("2.2")), marks: '"links"' },
  good: { text: discovery(link("2.2"), link("2.1")) },
  documents: ["discovery"],
  check(document, report) {
    const links = document.links;
    if (!links.isWhole || offers(links, "2.0") || offers(links, "2.1")) return;
    const offered = versionsOffered(links);
    if (offered.length === 0) return;
    report({
      path: ["links"],
      isKey: true,
      message: `/links offers NodeInfo ${offered.join(" and ")} alone, which few readers know. Offer 2.1 and 2.0 besides.`,
      args: { versions: offered.join(" ") },
    });
  },
};

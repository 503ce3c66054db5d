import { offers, versionsOffered } from "../../links/links.js";
import type { Rule } from "../../rule.js";
import { discoverySource } from "../../sources.js";
import { discovery, link } from "../samples.js";

/** Only NodeInfo versions that few readers support are offered. */
export const rule: Rule = {
  code: "discovery/rare-versions",
  severity: "warning",
  summary: "Only NodeInfo versions that few readers support are offered.",
  explanation:
    "Almost all readers support NodeInfo 2.0, and most support 2.1. Versions 1.0 and 1.1 are older than ActivityPub, and many readers no longer support them; 2.2 is not released. A server that offers only these versions is invisible to most readers. Offer 2.1 and 2.0 as well.",
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
      message: `/links offers only NodeInfo ${offered.join(" and ")}, which few readers support. Offer 2.1 and 2.0 as well.`,
      args: { versions: offered.join(" ") },
    });
  },
};

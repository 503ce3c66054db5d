import { mostLinks } from "../../links/links.js";
import type { Rule } from "../../rule.js";
import { jrdSource } from "../../sources.js";
import { discovery, link } from "../samples.js";

const others = Array.from({ length: mostLinks }, () => ({ rel: "me", href: "https://social.example/" }));

/** There are more links than careful readers look at. */
export const rule: Rule = {
  code: "discovery/too-many-links",
  severity: "warning",
  summary: "There are more links than careful readers look at.",
  explanation: `A server has a link for each version of NodeInfo, and perhaps a few more. Readers that guard against documents made to keep them busy look at the first ${mostLinks} and no further, and so do the rules here. Remove the links that have nothing to do with NodeInfo, or put them last.`,
  source: jrdSource,
  bad: { text: discovery(link("2.1"), ...others), marks: '"links"' },
  good: { text: discovery(link("2.1"), ...others.slice(0, 2)) },
  documents: ["discovery"],
  check(document, report) {
    const { count } = document.links;
    if (count <= mostLinks) return;
    report({
      path: ["links"],
      isKey: true,
      message: `/links has ${count} links. Careful readers look at the first ${mostLinks} and no further: put those of NodeInfo first, and remove what is not needed.`,
      args: { count },
    });
  },
};

import { maxLinks } from "../../links/links.js";
import type { Rule } from "../../rule.js";
import { jrdSource } from "../../sources.js";
import { discovery, link } from "../samples.js";

const others = Array.from({ length: maxLinks }, () => ({ rel: "me", href: "https://social.example/" }));

/** There are more links than careful readers examine. */
export const rule: Rule = {
  code: "discovery/too-many-links",
  severity: "warning",
  summary: "There are more links than careful readers examine.",
  explanation: `A server has a link for each version of NodeInfo, and perhaps a few more. Careful readers examine only the first ${maxLinks} links, because a hostile document could keep them busy. So do these rules. Remove the links that are not about NodeInfo, or put them last.`,
  source: jrdSource,
  bad: { text: discovery(link("2.1"), ...others), marks: '"links"' },
  good: { text: discovery(link("2.1"), ...others.slice(0, 2)) },
  documents: ["discovery"],
  check(document, report) {
    const { count } = document.links;
    if (count <= maxLinks) return;
    report({
      path: ["links"],
      isKey: true,
      message: `/links has ${count} links. Careful readers examine only the first ${maxLinks}. Put the NodeInfo links first, and remove those that are not needed.`,
      args: { count },
    });
  },
};

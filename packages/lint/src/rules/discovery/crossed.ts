import { quote } from "@nodeinfo-kit/validators/internal";
import { placeOf } from "../../place-of.js";
import type { Rule } from "../../rule.js";
import { discoverySource } from "../../sources.js";
import { discovery, link } from "../samples.js";

/** The rel and the href of a link stand in the place of each other. */
export const rule: Rule = {
  code: "discovery/crossed",
  severity: "warning",
  summary: "The rel and the href of a link stand in the place of each other.",
  explanation:
    "The `rel` of a link says what it leads to, and its `href` where that is. Readers look for the rel of NodeInfo in `rel`; where it stands in `href`, they find no document. Exchange them.",
  source: discoverySource,
  bad: {
    text: discovery({
      rel: "https://social.example/nodeinfo/2.1",
      href: "http://nodeinfo.diaspora.software/ns/schema/2.1",
    }),
    marks: '"https://social.example/nodeinfo/2.1"',
  },
  good: { text: discovery(link("2.1")) },
  documents: ["discovery"],
  check(document, report) {
    const { known, crossed } = document.links;
    for (const { index, right, address } of crossed) {
      const path = ["links", index, "rel"];
      const href = ["links", index, "href"];
      report({
        path,
        message: `${placeOf(path)} is the address ${quote(address)}, and ${placeOf(href)} is the rel ${quote(right)}: they stand in the place of each other, so that readers do not find the document. Exchange them.`,
        args: { rel: right, href: address.slice(0, 120) },
        remedies: [
          {
            title: "Exchange rel and href",
            // A second link with the same rel would have to be told from the first.
            isSafe: !known.some(({ rel }) => rel.right === right),
            changes: [
              { kind: "set", path, value: right },
              { kind: "set", path: href, value: address },
            ],
          },
        ],
      });
    }
  },
};

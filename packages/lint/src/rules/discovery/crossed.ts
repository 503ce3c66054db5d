import { quote } from "@nodeinfo-kit/validators/internal";
import { placeOf } from "../../place-of.js";
import type { Rule } from "../../rule.js";
import { discoverySource } from "../../sources.js";
import { discovery, link } from "../samples.js";

/** The `rel` and `href` of a link are swapped. */
export const rule: Rule = {
  code: "discovery/crossed",
  severity: "warning",
  summary: "The `rel` and `href` of a link are swapped.",
  explanation:
    "The `rel` of a link names what it points to, and its `href` is the URL. Readers look for the rel of NodeInfo in `rel`; if it is in `href`, they find no document. Swap the two.",
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
        message: `${placeOf(path)} is the URL ${quote(address)}, and ${placeOf(href)} is the rel ${quote(right)}: they are swapped, so readers cannot find the document. Swap rel and href.`,
        args: { rel: right, href: address.slice(0, 120) },
        remedies: [
          {
            title: "Swap rel and href",
            // With a second link of the same rel, one of the two may be wrong.
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

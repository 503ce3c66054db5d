import { quote } from "@nodeinfo-kit/validators/internal";
import { pathOfHref } from "../../links/links.js";
import { placeOf } from "../../place-of.js";
import type { Rule } from "../../rule.js";
import { discoverySource } from "../../sources.js";
import { discovery, link } from "../samples.js";

/** The `href` of a link is a placeholder. */
export const rule: Rule = {
  code: "discovery/href-placeholder",
  severity: "warning",
  summary: "The `href` of a link is a placeholder.",
  explanation:
    "A URL that contains `undefined` or `{host}` comes from a template that was not filled in, and one at `example.com` was copied from instructions. No document of the server is there. Make the program use its configured host.",
  source: discoverySource,
  bad: {
    text: discovery(link("2.1", { href: "https://example.com/nodeinfo/2.1" })),
    marks: '"https://example.com/nodeinfo/2.1"',
  },
  good: { text: discovery(link("2.1")) },
  documents: ["discovery"],
  check(document, report) {
    for (const each of document.links.known) {
      if (each.fault !== "placeholder" || each.href === undefined || each.rel.leadsTo !== "nodeinfo")
        continue;
      report({
        path: pathOfHref(each),
        message: `${placeOf(pathOfHref(each))} is ${quote(each.href)}, which is a placeholder. Use the URL of the document on this server.`,
      });
    }
  },
};

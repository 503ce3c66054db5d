import { quote } from "@nodeinfo-kit/validators/internal";
import { pathOfHref } from "../../links/links.js";
import { placeOf } from "../../place-of.js";
import type { Rule } from "../../rule.js";
import { discoverySource } from "../../sources.js";
import { discovery, link } from "../samples.js";

/** The `href` of a link does not use http or https. */
export const rule: Rule = {
  code: "discovery/href-scheme",
  severity: "error",
  summary: "The `href` of a link does not use http or https.",
  explanation:
    "NodeInfo documents are fetched over HTTPS or HTTP. Readers reject any other scheme, such as `ftp:`, `data:` or `file:`, because it may be unsafe; a `javascript:` link suggests that the server was compromised. Use a URL that starts with `https://`.",
  source: discoverySource,
  bad: {
    text: discovery(link("2.1", { href: "ftp://social.example/nodeinfo/2.1" })),
    marks: '"ftp://social.example/nodeinfo/2.1"',
  },
  good: { text: discovery(link("2.1")) },
  documents: ["discovery"],
  check(document, report) {
    for (const each of document.links.known) {
      if (each.fault !== "scheme" || each.href === undefined || each.rel.leadsTo !== "nodeinfo") continue;
      const scheme = each.href.slice(0, each.href.indexOf(":") + 1).trim();
      report({
        path: pathOfHref(each),
        message: `${placeOf(pathOfHref(each))} starts with ${quote(scheme)}, which readers do not fetch. Use a URL that starts with https://.`,
        args: { scheme: scheme.slice(0, 120) },
      });
    }
  },
};

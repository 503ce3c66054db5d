import { quote } from "@nodeinfo-kit/validators/internal";
import { pathOfHref } from "../../links/links.js";
import { placeOf } from "../../place-of.js";
import type { Rule } from "../../rule.js";
import { discoverySource } from "../../sources.js";
import { discovery, link } from "../samples.js";

/** A link leads to nothing that is fetched over HTTP. */
export const rule: Rule = {
  code: "discovery/href-scheme",
  severity: "error",
  summary: "The href of a link is a URL that is not fetched over HTTP.",
  explanation:
    "Documents of NodeInfo are fetched over HTTPS, or HTTP. Readers refuse any other scheme, such as `ftp:`, `data:` or `file:`, for what it might do to them; a link with `javascript:` is a sign that the server may have been broken into. Write an address that begins with `https://`.",
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
        message: `${placeOf(pathOfHref(each))} begins with ${quote(scheme)}, which readers refuse to fetch. Write an address that begins with https://.`,
        args: { scheme: scheme.slice(0, 120) },
      });
    }
  },
};

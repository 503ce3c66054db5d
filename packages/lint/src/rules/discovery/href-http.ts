import { quote } from "@nodeinfo-kit/validators/internal";
import { pathOfHref } from "../../links/links.js";
import { placeOf } from "../../place-of.js";
import type { Rule } from "../../rule.js";
import { discoverySource } from "../../sources.js";
import { discovery, link } from "../samples.js";

/** A link uses http instead of https. */
export const rule: Rule = {
  code: "discovery/href-http",
  severity: "warning",
  summary: "A link uses http instead of https.",
  explanation:
    "Plain HTTP traffic can be read and changed in transit, and careful readers do not follow a link from HTTPS to HTTP. Usually the server is behind a proxy that provides HTTPS, and does not know about it. Use `https://` if the document is available there. Tor and I2P hosts are fine as they are.",
  source: discoverySource,
  bad: {
    text: discovery(link("2.1", { href: "http://social.example/nodeinfo/2.1" })),
    marks: '"http://social.example/nodeinfo/2.1"',
  },
  good: { text: discovery(link("2.1")) },
  documents: ["discovery"],
  check(document, report) {
    for (const each of document.links.known) {
      const { fault, address, href, rel } = each;
      if (fault !== undefined || address === undefined || address.isHttps) continue;
      if (href === undefined || rel.leadsTo !== "nodeinfo" || /\.(?:onion|i2p)$/.test(address.host)) continue;
      const path = pathOfHref(each);
      const meant = href.replace(/^http:/i, "https:");
      report({
        path,
        message: `${placeOf(path)} uses http, and careful readers do not follow it from https. Use ${quote(meant)} if the document is available there.`,
        remedies: [
          {
            title: `Replace with ${quote(meant)}`,
            isSafe: false,
            changes: [{ kind: "set", path, value: meant }],
          },
        ],
      });
    }
  },
};

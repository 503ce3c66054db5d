import { quote } from "@nodeinfo-kit/validators/internal";
import { pathOfHref } from "../../links/links.js";
import { placeOf } from "../../place-of.js";
import type { Rule } from "../../rule.js";
import { discoverySource } from "../../sources.js";
import { discovery, link } from "../samples.js";

/** A link leads to a document that is not protected on its way. */
export const rule: Rule = {
  code: "discovery/href-http",
  severity: "warning",
  summary: "The href of a link begins with http, and not with https.",
  explanation:
    "What comes over HTTP can be read and changed on its way, and careful readers do not follow a link that leads from HTTPS to HTTP. Most often the server stands behind a proxy that speaks HTTPS for it, and was not told so. Write `https://`, if the document can be had so. Hosts of Tor and I2P are fine as they are.",
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
        message: `${placeOf(path)} begins with http, and careful readers do not go there from https. Write ${quote(meant)}, if the document can be had so.`,
        remedies: [
          { title: `Write ${quote(meant)}`, isSafe: false, changes: [{ kind: "set", path, value: meant }] },
        ],
      });
    }
  },
};

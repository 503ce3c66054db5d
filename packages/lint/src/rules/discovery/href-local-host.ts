import { quote } from "@nodeinfo-kit/validators/internal";
import { pathOfHref } from "../../links/links.js";
import { placeOf } from "../../place-of.js";
import type { Rule } from "../../rule.js";
import { discoverySource } from "../../sources.js";
import { discovery, link } from "../samples.js";

/** A link leads to a host that only its neighbours reach. */
export const rule: Rule = {
  code: "discovery/href-local-host",
  severity: "warning",
  summary: "The href of a link leads to a host that only machines beside it reach.",
  explanation:
    "Names such as `localhost` or `server.local`, and addresses such as `127.0.0.1` or `192.168.1.1`, lead to the reader's own machine or network, and careful readers refuse to go there. Most often the server stands behind a proxy and was not told its public name. Tell it that, and let it write it.",
  source: discoverySource,
  bad: {
    text: discovery(link("2.1", { href: "https://localhost:3000/nodeinfo/2.1" })),
    marks: '"https://localhost:3000/nodeinfo/2.1"',
  },
  good: { text: discovery(link("2.1")) },
  documents: ["discovery"],
  check(document, report) {
    for (const each of document.links.known) {
      if (each.fault !== "local" || each.address === undefined || each.rel.leadsTo !== "nodeinfo") continue;
      const { host } = each.address;
      report({
        path: pathOfHref(each),
        message: `${placeOf(pathOfHref(each))} leads to ${quote(host)}, which is not to be reached from elsewhere. Write the public name of the server.`,
        args: { host: host.slice(0, 120) },
      });
    }
  },
};

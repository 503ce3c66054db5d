import { quote } from "@nodeinfo-kit/validators/internal";
import { pathOfHref } from "../../links/links.js";
import { placeOf } from "../../place-of.js";
import type { Rule } from "../../rule.js";
import { discoverySource } from "../../sources.js";
import { discovery, link } from "../samples.js";

/** A link points to a host that is not publicly reachable. */
export const rule: Rule = {
  code: "discovery/href-local-host",
  severity: "warning",
  summary: "A link points to a host that is not publicly reachable.",
  explanation:
    "Names such as `localhost` or `server.local`, and addresses such as `127.0.0.1` or `192.168.1.1`, point to the reader's own machine or network, and careful readers reject them. Usually the server is behind a proxy and does not know its public name. Configure the public name, and use it in the links.",
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
        message: `${placeOf(pathOfHref(each))} points to ${quote(host)}, which is not publicly reachable. Use the server's public host name.`,
        args: { host: host.slice(0, 120) },
      });
    }
  },
};

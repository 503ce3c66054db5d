import { quote } from "@nodeinfo-kit/validators/internal";
import { pathOfHref } from "../../links/links.js";
import { placeOf } from "../../place-of.js";
import type { Rule } from "../../rule.js";
import { discoverySource } from "../../sources.js";
import { hostsOf, isWithin } from "../../urls/addresses.js";
import { discovery, link } from "../samples.js";

const origin = { url: "https://social.example/.well-known/nodeinfo" };

/** A link points to a different host than the links come from. */
export const rule: Rule = {
  code: "discovery/href-foreign-host",
  severity: "warning",
  summary: "A link points to a different host than the links come from.",
  explanation:
    "Anyone can link to the NodeInfo of a well-known server and pretend that it is theirs, so careful readers reject links to other hosts. A server may have accounts on one domain and pages on another: redirect `/.well-known/nodeinfo` of the first domain to that of the second, and link to the second from there. Hosts within each other's domain, such as `social.example` and `web.social.example`, count as the same.",
  source: discoverySource,
  bad: {
    text: discovery(link("2.1", { href: "https://other.example/nodeinfo/2.1" })),
    marks: '"https://other.example/nodeinfo/2.1"',
    options: { origin },
  },
  good: { text: discovery(link("2.1")), options: { origin } },
  documents: ["discovery"],
  check(document, report) {
    const own = hostsOf(document.origin);
    const [first] = own;
    if (first === undefined) return;
    for (const each of document.links.known) {
      const host = each.fault === undefined ? each.address?.host : undefined;
      if (host === undefined || each.rel.leadsTo !== "nodeinfo") continue;
      if (own.some((other) => isWithin(host, other) || isWithin(other, host))) continue;
      report({
        path: pathOfHref(each),
        message: `${placeOf(pathOfHref(each))} points to ${quote(host)}, but the links come from ${own.map(quote).join(" and ")}. If both are one server, redirect /.well-known/nodeinfo of ${quote(first)} to that of ${quote(host)}.`,
        args: { host: host.slice(0, 120) },
      });
    }
  },
};

import { quote } from "@nodeinfo-kit/validators/internal";
import { pathOfHref } from "../../links/links.js";
import { placeOf } from "../../place-of.js";
import type { Rule } from "../../rule.js";
import { discoverySource } from "../../sources.js";
import { hostsOf, isWithin } from "../../urls/addresses.js";
import { discovery, link } from "../samples.js";

const origin = { url: "https://social.example/.well-known/nodeinfo" };

/** A link leads to another host. */
export const rule: Rule = {
  code: "discovery/href-foreign-host",
  severity: "warning",
  summary: "The href of a link leads to another host than the one that the links are from.",
  explanation:
    "Anybody can link to the NodeInfo of a known server and pass it off as their own, so that careful readers refuse a link to another host. A server whose accounts have one domain, and whose pages another, is fine: let `/.well-known/nodeinfo` of the first redirect to that of the second, and link to the second from there. Hosts within each other's domain, such as `social.example` and `web.social.example`, are not other ones.",
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
        message: `${placeOf(pathOfHref(each))} leads to ${quote(host)}, but the links are those of ${own.map(quote).join(" and ")}. If both are one server, let /.well-known/nodeinfo of ${quote(first)} redirect to that of ${quote(host)}.`,
        args: { host: host.slice(0, 120) },
      });
    }
  },
};

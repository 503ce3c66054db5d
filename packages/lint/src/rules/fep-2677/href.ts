import { describeValue, quote } from "@nodeinfo-kit/validators/internal";
import { type Link, pathOfHref } from "../../links/links.js";
import { applicationRel } from "../../links/rels.js";
import { placeOf } from "../../place-of.js";
import type { Rule } from "../../rule.js";
import { fep, statusOfFep } from "../../sources.js";
import { discovery, link } from "../samples.js";

/** The application actor link is not an https URL of the server. */
export const rule: Rule = {
  code: "fep-2677/href",
  severity: "warning",
  summary: "The application actor link is not an https URL of the server.",
  explanation: `The link with the rel of FEP-2677 points to the actor that represents the server. Its \`href\` is the actor's ID, which other servers fetch without signing the request: an absolute \`https\` URL with the server's public host name. ${statusOfFep["2677"]}`,
  source: fep("2677"),
  bad: {
    text: discovery(link("2.1"), { rel: applicationRel, href: "/actor" }),
    marks: '"/actor"',
  },
  good: { text: discovery(link("2.1"), { rel: applicationRel, href: "https://social.example/actor" }) },
  documents: ["discovery"],
  check(document, report) {
    for (const each of document.links.known) {
      const fact = each.rel.leadsTo === "application" ? faultOf(each) : undefined;
      if (fact === undefined) continue;
      const path = pathOfHref(each);
      report({
        path,
        message: `${placeOf(path)} ${fact}. Use the ID of the actor, which starts with https://.`,
      });
    }
  },
};

function faultOf({ href, address, fault }: Link): string | undefined {
  if (href === undefined) return undefined;
  switch (fault) {
    case "relative":
      return `must be an absolute URL, but is ${describeValue(href)}`;
    case "placeholder":
      return `is ${quote(href)}, which is a placeholder`;
    case "scheme":
      return `is ${quote(href)}, which readers do not fetch`;
    case "local":
      return `points to ${quote(address?.host ?? href)}, which is not publicly reachable`;
  }
  const isFine = address === undefined || address.isHttps || /\.(?:onion|i2p)$/.test(address.host);
  return isFine ? undefined : `is ${quote(href)}, which does not use https`;
}

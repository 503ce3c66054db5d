import { describeValue, quote } from "@nodeinfo-kit/validators/internal";
import { type Link, pathOfHref } from "../../links/links.js";
import { applicationRel } from "../../links/rels.js";
import { placeOf } from "../../place-of.js";
import type { Rule } from "../../rule.js";
import { fep, statusOfFep } from "../../sources.js";
import { discovery, link } from "../samples.js";

/** The link to the application actor leads nowhere that readers go. */
export const rule: Rule = {
  code: "fep-2677/href",
  severity: "warning",
  summary: "The link to the application actor is no https URL of the server.",
  explanation: `The link with the rel of FEP-2677 leads to the actor that stands for the server: its id, which other servers fetch without signing anything. That is a whole URL with \`https\` and the public name of the server. Write it. ${statusOfFep["2677"]}`,
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
        message: `${placeOf(path)} ${fact}. Write the id of the actor, which begins with https://.`,
      });
    }
  },
};

function faultOf({ href, address, fault }: Link): string | undefined {
  if (href === undefined) return undefined;
  switch (fault) {
    case "relative":
      return `should be a whole URL, but is ${describeValue(href)}`;
    case "placeholder":
      return `is ${quote(href)}, which is a placeholder`;
    case "scheme":
      return `is ${quote(href)}, which readers refuse to fetch`;
    case "local":
      return `leads to ${quote(address?.host ?? href)}, which is not to be reached from elsewhere`;
  }
  const isFine = address === undefined || address.isHttps || /\.(?:onion|i2p)$/.test(address.host);
  return isFine ? undefined : `is ${quote(href)}, which is not protected on its way`;
}

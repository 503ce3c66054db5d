import { quote } from "@nodeinfo-kit/validators/internal";
import { type Link, pathOfHref } from "../../links/links.js";
import { knownVersions } from "../../links/rels.js";
import { placeOf } from "../../place-of.js";
import type { Remedy, Rule } from "../../rule.js";
import { discoverySource } from "../../sources.js";
import { discovery, link } from "../samples.js";

/** A link leads to another version than its rel promises. */
export const rule: Rule = {
  code: "discovery/href-version",
  severity: "warning",
  summary: "The address of a link ends in another version than its rel.",
  explanation:
    "Where an address ends in a version of NodeInfo, as `/nodeinfo/2.0` does, the document there is of that version; its rel should promise the same. Most often two addresses were exchanged. If the document has the version of the rel in spite of its address, nothing is wrong but the address.",
  source: discoverySource,
  bad: {
    text: discovery(link("2.1", { href: "https://social.example/nodeinfo/2.0" })),
    marks: '"https://social.example/nodeinfo/2.0"',
  },
  good: { text: discovery(link("2.1")) },
  documents: ["discovery"],
  check(document, report) {
    const { known } = document.links;
    for (const each of known) {
      const { version } = each.rel;
      // Nearly always it is the same.
      if (version === undefined || each.href?.endsWith(version)) continue;
      const found = versionAtEnd(each.href);
      if (found === undefined || found === version) continue;
      const other = known.find(({ rel, href }) => rel.version === found && versionAtEnd(href) === version);
      report({
        path: pathOfHref(each),
        message: `${placeOf(pathOfHref(each))} ends in ${found}, but its rel promises ${version}. ${other ? `In ${placeOf(["links", other.index])} it is the other way round: exchange the two.` : "Link to the document that the rel promises."}`,
        args: { version: found, promised: version },
        ...(other && { related: [{ path: pathOfHref(other), message: `This ends in ${version}.` }] }),
        remedies: other ? [exchange(each, other)] : [],
      });
    }
  },
};

/** The version that an address ends in, if it is one of NodeInfo. */
function versionAtEnd(href: string | undefined): string | undefined {
  if (href === undefined || href.length > 500) return undefined;
  const version = /(?:^|[^\d.])(\d\.\d)(?:\.json)?\/?$/.exec(href)?.[1];
  return version !== undefined && knownVersions.has(version) ? version : undefined;
}

function exchange(one: Link, other: Link): Remedy {
  return {
    title: `Exchange it with ${quote(other.href ?? "")}`,
    isSafe: false,
    changes: [
      { kind: "set", path: pathOfHref(one), value: other.href },
      { kind: "set", path: pathOfHref(other), value: one.href },
    ],
  };
}

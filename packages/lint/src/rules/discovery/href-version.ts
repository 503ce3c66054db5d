import { quote } from "@nodeinfo-kit/validators/internal";
import { type Link, pathOfHref } from "../../links/links.js";
import { knownVersions } from "../../links/rels.js";
import { placeOf } from "../../place-of.js";
import type { Remedy } from "../../remedy.js";
import type { Rule } from "../../rule.js";
import { discoverySource } from "../../sources.js";
import { discovery, link } from "../samples.js";

/** The `href` of a link ends in a different version than its `rel`. */
export const rule: Rule = {
  code: "discovery/href-version",
  severity: "warning",
  summary: "The `href` of a link ends in a different version than its `rel`.",
  explanation:
    "If a URL ends in a NodeInfo version, such as `/nodeinfo/2.0`, it should point to a document of that version, and its rel should name the same one. Most often two URLs were swapped. If the document has the version of the rel despite its URL, only the URL is misleading.",
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
      // It is the same in almost all documents.
      if (version === undefined || each.href?.endsWith(version)) continue;
      const found = versionAtEnd(each.href);
      if (found === undefined || found === version) continue;
      const other = known.find(({ rel, href }) => rel.version === found && versionAtEnd(href) === version);
      report({
        path: pathOfHref(each),
        message: `${placeOf(pathOfHref(each))} ends in ${found}, but its rel is that of ${version}. ${other ? `In ${placeOf(["links", other.index])} it is the other way round: swap the two.` : `Link to the ${version} document.`}`,
        args: { version: found, promised: version },
        ...(other && { related: [{ path: pathOfHref(other), message: `This ends in ${version}.` }] }),
        remedies: other ? [exchange(each, other)] : [],
      });
    }
  },
};

/** The NodeInfo version that a URL ends in, if any. */
function versionAtEnd(href: string | undefined): string | undefined {
  if (href === undefined || href.length > 500) return undefined;
  const version = /(?:^|[^\d.])(\d\.\d)(?:\.json)?\/?$/.exec(href)?.[1];
  return version !== undefined && knownVersions.has(version) ? version : undefined;
}

function exchange(one: Link, other: Link): Remedy {
  return {
    title: `Swap with ${quote(other.href ?? "")}`,
    isSafe: false,
    changes: [
      { kind: "set", path: pathOfHref(one), value: other.href },
      { kind: "set", path: pathOfHref(other), value: one.href },
    ],
  };
}

import type { Link } from "../../links/links.js";
import { placeOf } from "../../place-of.js";
import type { Rule } from "../../rule.js";
import { discoverySource } from "../../sources.js";
import { discovery, link } from "../samples.js";

/** Two links have the same `rel`. */
export const rule: Rule = {
  code: "discovery/duplicate-rel",
  severity: "warning",
  summary: "Two links have the same `rel`.",
  explanation:
    "Each rel is for one document. If two links have the same rel, some readers follow the first and others the last, so they see different documents. Keep the correct link and remove the other. Links to the same document in other media types may stay if their `type` says so.",
  source: discoverySource,
  bad: {
    text: discovery(link("2.1"), link("2.1", { href: "https://social.example/nodeinfo/2.1.json" })),
    marks: '"http://nodeinfo.diaspora.software/ns/schema/2.1"',
  },
  good: { text: discovery(link("2.1")) },
  documents: ["discovery"],
  check(document, report) {
    const known = document.links.known.filter(({ elsewhere }) => elsewhere === undefined);
    if (!hasRepeat(known)) return;
    const firsts = new Map<string, Link>();
    for (const each of known) {
      const key = `${each.relText}\n${each.type ?? ""}`;
      const first = firsts.get(key);
      if (first === undefined) {
        firsts.set(key, each);
        continue;
      }
      const path = ["links", each.index, "rel"];
      report({
        path,
        message: `${placeOf(path)} repeats the rel of ${placeOf(["links", first.index])}, and readers follow only one of the two. Remove the wrong link.`,
        related: [{ path: ["links", first.index, "rel"], message: "The same rel is used here." }],
        // If the two URLs differ, either may be the right one.
        remedies:
          each.href === first.href
            ? [
                {
                  title: "Remove the second link",
                  isSafe: true,
                  changes: [{ kind: "remove", path: ["links", each.index] }],
                },
              ]
            : [],
      });
    }
  },
};

/** Whether a rel is repeated. This is rare, and comparing all pairs costs less than a map. */
function hasRepeat(links: readonly Link[]): boolean {
  for (let at = 1; at < links.length; at++)
    for (let before = 0; before < at; before++)
      if (links[before]?.relText === links[at]?.relText) return true;
  return false;
}

import { quote } from "@nodeinfo-kit/validators/internal";
import type { Link } from "../../links/links.js";
import { placeOf } from "../../place-of.js";
import type { Remedy } from "../../remedy.js";
import type { LintedDocument, Rule } from "../../rule.js";
import { discoverySource } from "../../sources.js";
import { discovery, link } from "../samples.js";

/** The `rel` of a link is misspelt. */
export const rule: Rule = {
  code: "discovery/rel-spelling",
  severity: "warning",
  summary: "The `rel` of a link is misspelt.",
  explanation:
    "A rel is a name, not a URL to visit. Readers compare it exactly, and skip a link whose rel has `https` instead of `http`, a `#` or `/` at its end, or capitals. The schema's id ends in `#`, but its rel does not. Use `http://nodeinfo.diaspora.software/ns/schema/` followed by the version.",
  source: discoverySource,
  bad: {
    text: discovery(link("2.1", { rel: "https://nodeinfo.diaspora.software/ns/schema/2.1" })),
    marks: '"https://nodeinfo.diaspora.software/ns/schema/2.1"',
  },
  good: { text: discovery(link("2.1")) },
  documents: ["discovery"],
  check(document, report) {
    for (const each of document.links.known) {
      const { leadsTo, right, spelling } = each.rel;
      if (leadsTo !== "nodeinfo" || spelling === "right" || right === undefined) continue;
      const path = ["links", each.index, "rel"];
      const fact = `${placeOf(path)} is ${quote(each.relText)}`;
      report({
        path,
        message:
          spelling === "near"
            ? `${fact}, which readers do not recognise. Did you mean ${quote(right)}?`
            : `${fact}${reasonOf(each.relText)}. Readers compare it exactly. Replace with ${quote(right)}.`,
        args: { rel: each.relText.slice(0, 120), meant: right },
        remedies: remediesOf(document, each, right),
      });
    }
  },
};

function reasonOf(rel: string): string {
  if (/^https:/.test(rel)) return ", with https where the standard has http";
  if (rel.endsWith("#")) return ", with the # that belongs only to the schema's id";
  if (rel.endsWith("/")) return ", with a / at its end";
  return ", which is not how the standard spells it";
}

/** Removes a link whose correct rel another link already has. If their URLs differ, either may be right. */
function remediesOf(document: LintedDocument, { index, rel, href }: Link, right: string): Remedy[] {
  const same = document.links.known.find(({ relText }) => relText === right);
  if (same !== undefined && same.href !== href) return [];
  if (same !== undefined)
    return [
      {
        title: "Remove this link: another one has the correct rel",
        isSafe: false,
        changes: [{ kind: "remove", path: ["links", index] }],
      },
    ];
  return [
    {
      title: `Replace with ${quote(right)}`,
      isSafe: rel.spelling === "other",
      changes: [{ kind: "set", path: ["links", index, "rel"], value: right }],
    },
  ];
}

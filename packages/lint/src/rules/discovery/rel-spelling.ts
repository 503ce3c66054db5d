import { quote } from "@nodeinfo-kit/validators/internal";
import type { Link } from "../../links/links.js";
import { placeOf } from "../../place-of.js";
import type { LintedDocument, Remedy, Rule } from "../../rule.js";
import { discoverySource } from "../../sources.js";
import { discovery, link } from "../samples.js";

/** The rel of a link is spelled in another way than the standard has it. */
export const rule: Rule = {
  code: "discovery/rel-spelling",
  severity: "warning",
  summary: "The rel of a link is spelled in another way than the standard has it.",
  explanation:
    "A rel is a name, and not an address to visit: readers compare it letter by letter, and pass over a link whose rel has `https` in the place of `http`, a `#` or `/` at its end, or capitals. The schema's own id ends in `#`, its rel does not. Write `http://nodeinfo.diaspora.software/ns/schema/` and the version.",
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
      const said = `${placeOf(path)} is ${quote(each.relText)}`;
      report({
        path,
        message:
          spelling === "near"
            ? `${said}, which readers do not know. Did you mean ${quote(right)}?`
            : `${said}${reasonOf(each.relText)}: readers compare it letter by letter. Write ${quote(right)}.`,
        args: { rel: each.relText.slice(0, 120), meant: right },
        remedies: remediesOf(document, each, right),
      });
    }
  },
};

function reasonOf(rel: string): string {
  if (/^https:/.test(rel)) return ", with https where the standard has http";
  if (rel.endsWith("#")) return ", with the # that only the id of the schema has";
  if (rel.endsWith("/")) return ", with a / at its end";
  return ", which is not how the standard spells it";
}

/** A second link with the same rel would be of no use; but if it leads elsewhere, it is not known which one is right. */
function remediesOf(document: LintedDocument, { index, rel, href }: Link, right: string): Remedy[] {
  const same = document.links.known.find(({ relText }) => relText === right);
  if (same !== undefined && same.href !== href) return [];
  if (same !== undefined)
    return [
      {
        title: "Remove the link: there is one with the right rel",
        isSafe: false,
        changes: [{ kind: "remove", path: ["links", index] }],
      },
    ];
  return [
    {
      title: `Write ${quote(right)}`,
      isSafe: rel.spelling === "other",
      changes: [{ kind: "set", path: ["links", index, "rel"], value: right }],
    },
  ];
}

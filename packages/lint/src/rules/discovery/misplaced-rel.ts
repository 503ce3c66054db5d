import { describeValue, ownProperty, quote } from "@nodeinfo-kit/validators/internal";
import type { Link } from "../../links/links.js";
import type { RelElsewhere } from "../../links/rel-elsewhere.js";
import type { Path } from "../../place.js";
import { placeOf } from "../../place-of.js";
import type { Change, Remedy } from "../../remedy.js";
import type { Rule } from "../../rule.js";
import { discoverySource } from "../../sources.js";
import { discovery, link } from "../samples.js";

/** The rel of NodeInfo is in another property of a link. */
export const rule: Rule = {
  code: "discovery/misplaced-rel",
  severity: "warning",
  summary: "The `rel` of NodeInfo is in another property of a link.",
  explanation:
    "Readers look for the schema's URL in the `rel` of a link, and nowhere else. If it is in `type`, `title` or `href`, with a `rel` such as `self`, readers ignore the link and do not find the document. Move it to `rel`. A media type such as `application/json` may stay in `type`.",
  source: discoverySource,
  bad: {
    text: discovery({
      rel: "self",
      type: "http://nodeinfo.diaspora.software/ns/schema/2.1",
      href: "https://social.example/nodeinfo/2.1",
    }),
    marks: '"self"',
  },
  good: { text: discovery(link("2.1", { type: "application/json" })) },
  documents: ["discovery"],
  // The schema rejects a link without a rel.
  withSchemaIssue: "explains",
  check(document, report) {
    const { known } = document.links;
    for (const each of known) {
      const { elsewhere, index } = each;
      if (elsewhere === undefined) continue;
      const path = ["links", index, "rel"];
      const place: Path = ["links", index, ...elsewhere.path];
      const rel = relOfLink(document.value, index);
      const right = elsewhere.rel.right ?? "";
      const isInHref = elsewhere.path[0] === "href";
      report({
        path,
        message: `${placeOf(path)} is ${rel === undefined ? "missing" : describeValue(rel)}, and the rel of NodeInfo is in ${placeOf(place)}, where readers do not look for it. ${isInHref ? `Set rel to ${quote(right)}, and href to the URL of the document.` : `Move ${quote(right)} to rel.`}`,
        args: { meant: right },
        related: [{ path: place, isKey: elsewhere.isKey, message: "The rel of NodeInfo is here." }],
        remedies: isInHref ? [] : [moving(each, elsewhere, rel, isOnly(each, known))],
      });
    }
  },
};

function relOfLink(value: unknown, index: number): unknown {
  const links = ownProperty(value, "links");
  return Array.isArray(links) ? ownProperty(links[index], "rel") : undefined;
}

/** Whether no other link has the same rel: otherwise one of the two may be wrong. */
function isOnly({ rel }: Link, known: readonly Link[]): boolean {
  return known.filter((each) => each.rel.right === rel.right).length === 1;
}

/** Sets the rel. This is unsafe if it replaces another rel. */
function moving({ index }: Link, elsewhere: RelElsewhere, rel: unknown, isOnly: boolean): Remedy {
  const right = elsewhere.rel.right ?? "";
  const isFree = rel == null || isArrayOfOne(rel) || (typeof rel === "string" && rel.trim() === "");
  return {
    title: elsewhere.isWhole && !elsewhere.isKey ? "Move it to rel" : `Set rel to ${quote(right)}`,
    isSafe: isFree && isOnly,
    changes: changesOf(index, elsewhere, rel),
  };
}

function isArrayOfOne(rel: unknown): boolean {
  return Array.isArray(rel) && rel.length === 1;
}

function changesOf(index: number, { path, isKey, isWhole, rel }: RelElsewhere, there: unknown): Change[] {
  const place = ["links", index, ...path];
  const target = ["links", index, "rel"];
  const write: Change = { kind: "set", path: target, value: rel.right };
  if (isKey || !isWhole || path[0] === "rel") return [write];
  if (there !== undefined || path.length > 1) return [write, { kind: "remove", path: place }];
  return [
    { kind: "rename", path: place, name: "rel" },
    { kind: "set", path: place, value: rel.right },
  ];
}

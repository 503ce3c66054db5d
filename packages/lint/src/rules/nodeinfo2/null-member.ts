import { ownProperty } from "@nodeinfo-kit/validators/internal";
import type { Path } from "../../place.js";
import { placeOf } from "../../place-of.js";
import type { Rule } from "../../rule.js";
import { nodeInfo2 } from "../samples.js";

/** A property of `organization` or `usage` is null instead of absent. */
export const rule: Rule = {
  code: "nodeinfo2/null-member",
  severity: "warning",
  summary: "A property of `organization` or `usage` is null instead of absent.",
  explanation:
    "NodeInfo2 omits unknown values. Some libraries write null instead, which the schema rejects, and which readers may show as a name or count as zero. Remove the property.",
  source: {
    name: "NodeInfo2 1.0",
    url: "https://github.com/jaywink/nodeinfo2/blob/master/PROTOCOL.md",
  },
  bad: {
    text: nodeInfo2({}, { organization: { name: "Quiet Harbour", contact: null } }),
    marks: "null",
    options: { profile: "open" },
  },
  good: {
    text: nodeInfo2({}, { organization: { name: "Quiet Harbour" } }),
    options: { profile: "open" },
  },
  documents: ["nodeinfo2"],
  // The strict schema reports it.
  withSchemaIssue: "yields",
  check({ value }, report) {
    const paths = nullsIn(value);
    const [first, ...others] = paths;
    if (first === undefined) return;
    const more = others.length === 0 ? " is" : ` and ${others.length} more like it are`;
    report({
      path: first,
      message: `${placeOf(first)}${more} null. Remove ${others.length === 0 ? "it" : "all of them"}.`,
      args: { count: paths.length },
      related: others.map((path) => ({ path, message: "Also null." })),
      remedies: [
        {
          title: others.length === 0 ? "Remove it" : "Remove all of them",
          isSafe: true,
          changes: paths.map((path) => ({ kind: "remove" as const, path })),
        },
      ],
    });
  },
};

const places: readonly { readonly owner: readonly string[]; readonly names: readonly string[] }[] = [
  { owner: ["organization"], names: ["name", "contact", "account"] },
  { owner: ["usage"], names: ["users", "localPosts", "localComments"] },
  { owner: ["usage", "users"], names: ["total", "activeHalfyear", "activeMonth", "activeWeek"] },
];

function nullsIn(value: unknown): Path[] {
  const found: Path[] = [];
  for (const { owner, names } of places) {
    let object = value;
    for (const key of owner) object = ownProperty(object, key);
    if (object === undefined) continue;
    for (const name of names) if (ownProperty(object, name) === null) found.push([...owner, name]);
  }
  return found;
}

import { ownProperty } from "@nodeinfo-kit/validators/internal";
import { placeOf } from "../../place-of.js";
import type { Path, Rule } from "../../rule.js";
import { nodeInfo2 } from "../samples.js";

/** A member is null where it should not be there. */
export const rule: Rule = {
  code: "nodeinfo2/null-member",
  severity: "warning",
  summary: "A member of `organization` or `usage` is null, instead of not being there.",
  explanation:
    "What a server does not want to say is left out in NodeInfo2. Some libraries write null for it instead, which the schema refuses, and which readers may show as a name or count as zero. Leave the member out.",
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
  // The schema says it where it is strict.
  besideSchema: "yields",
  check({ value }, report) {
    const paths = nullsIn(value);
    const [first, ...others] = paths;
    if (first === undefined) return;
    const more = others.length === 0 ? " is" : ` and ${others.length} more of its kind are`;
    report({
      path: first,
      message: `${placeOf(first)}${more} null. Leave out what is not to be said.`,
      args: { count: paths.length },
      related: others.map((path) => ({ path, message: "This is null too." })),
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

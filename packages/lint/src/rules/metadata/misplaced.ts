import { isObject, ownProperty } from "@nodeinfo-kit/validators/internal";
import { placeOf } from "../../place-of.js";
import type { Remedy } from "../../remedy.js";
import type { Rule } from "../../rule.js";
import { nodeInfo } from "../samples.js";

const names = ["nodeName", "nodeDescription", "staffAccounts"];

/** A property that belongs in `metadata` is outside it. */
export const rule: Rule = {
  code: "metadata/misplaced",
  severity: "warning",
  summary: "A property that belongs in `metadata` is outside it.",
  explanation:
    "Readers look for `nodeName`, `nodeDescription` and `staffAccounts` in `metadata`, and strict ones reject a document that has them anywhere else. Move them there.",
  source: {
    name: "FEP-0151",
    url: "https://codeberg.org/fediverse/fep/src/branch/main/fep/0151/fep-0151.md",
  },
  bad: {
    text: nodeInfo({ metadata: {}, nodeName: "Quiet Harbour" }),
    marks: '"nodeName"',
    options: { profile: "open" },
  },
  good: { text: nodeInfo({ metadata: { nodeName: "Quiet Harbour" } }), options: { profile: "open" } },
  documents: ["nodeinfo"],
  withSchemaIssue: "explains",
  check({ value, facts, repairs }, report) {
    // If reading found no extra property, none is misplaced.
    if (!isObject(value) || (facts !== undefined && facts.extra === undefined)) return;
    for (const name of names) {
      if (!Object.hasOwn(value, name)) continue;
      // If reading understood it, the issues of the schema report it.
      if (repairs.some(({ pointer, belongs }) => pointer === `/${name}` && belongs !== undefined)) continue;
      report({
        path: [name],
        isKey: true,
        message: `${placeOf([name])} belongs in /metadata, where readers look for it. Move it there.`,
        args: { name },
        remedies: remediesOf(value, name),
      });
    }
  },
};

/** Moves it, if metadata is missing, or is an object without it. */
function remediesOf(document: Record<string, unknown>, name: string): Remedy[] {
  const metadata = ownProperty(document, "metadata");
  const canTake = metadata === undefined || (isObject(metadata) && !Object.hasOwn(metadata, name));
  if (!canTake) return [];
  const value = document[name];
  return [
    {
      title: `Move ${name} into metadata`,
      isSafe: metadata !== undefined && (typeof value === "string" || Array.isArray(value)),
      changes: [{ kind: "move", path: [name], to: ["metadata", name] }],
    },
  ];
}

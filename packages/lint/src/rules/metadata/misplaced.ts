import { isObject, ownProperty } from "@nodeinfo-kit/validators/internal";
import { placeOf } from "../../place-of.js";
import type { Remedy, Rule } from "../../rule.js";
import { nodeInfo } from "../samples.js";

const names = ["nodeName", "nodeDescription", "staffAccounts"];

/** A member of metadata stands beside metadata. */
export const rule: Rule = {
  code: "metadata/misplaced",
  severity: "warning",
  summary: "A member that belongs into `metadata` stands beside it.",
  explanation:
    "Readers look for `nodeName`, `nodeDescription` and `staffAccounts` in `metadata`, and strict ones refuse a document that has them anywhere else. Move them there.",
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
  besideSchema: "explains",
  check({ value, facts, repairs }, report) {
    // A document whose every member has its place in the facts has none that is misplaced.
    if (!isObject(value) || (facts !== undefined && facts.extra === undefined)) return;
    for (const name of names) {
      if (!Object.hasOwn(value, name)) continue;
      // What reading has understood is told with the issues of the schema.
      if (repairs.some(({ pointer, belongs }) => pointer === `/${name}` && belongs !== undefined)) continue;
      report({
        path: [name],
        isKey: true,
        message: `${placeOf([name])} belongs into /metadata, where readers look for it. Move it there.`,
        args: { name },
        remedies: remediesOf(value, name),
      });
    }
  },
};

/** Moves it, if metadata does not have it and can take it, or is not there. */
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

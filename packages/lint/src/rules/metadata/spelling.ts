import { quote } from "@nodeinfo-kit/validators/internal";
import { nearest } from "../../nearest.js";
import { pathInMetadata } from "../../origins.js";
import { placeOf } from "../../place-of.js";
import type { Rule } from "../../rule.js";
import { nodeInfo } from "../samples.js";

/** The members of metadata that programs of many families have. */
const names = ["nodeName", "nodeDescription", "staffAccounts", "postFormats", "nodeIcon"];
const known = new Set(names);
const byLetters = new Map(names.map((name) => [name.toLowerCase(), name]));
/** Of these, the few letters that may differ make no other word. */
const long = names.filter((name) => name.length > 10);
/** Two letters as a number, whatever their case: what begins in another way is not looked at. */
const beginningOf = (name: string) => ((name.charCodeAt(0) | 0x20) << 16) | name.charCodeAt(1) | 0x20;
const beginnings = new Set(names.map(beginningOf));
/** No slip makes a name longer. */
const longest = Math.max(...names.map((name) => name.length)) + 3;
/** No program has so many members. */
const mostMembers = 1000;

/** A common member of metadata is spelled in a way that nobody reads. */
export const rule: Rule = {
  code: "metadata/spelling",
  severity: "warning",
  summary: "A common member of `metadata` is spelled in another way than readers know it.",
  explanation:
    "Any member may stand in `metadata`, so that the schema does not say when one is misspelled; but readers look for `nodeName`, `nodeDescription`, `staffAccounts` and others letter by letter, and do not find `node_name`. Give it the name that readers know.",
  source: {
    name: "FEP-0151",
    url: "https://codeberg.org/fediverse/fep/src/branch/main/fep/0151/fep-0151.md",
  },
  bad: { text: nodeInfo({ metadata: { node_name: "Quiet Harbour" } }), marks: '"node_name"' },
  good: { text: nodeInfo({ metadata: { nodeName: "Quiet Harbour" } }) },
  documents: ["nodeinfo"],
  check({ facts }, report) {
    const metadata = facts?.metadata;
    if (facts === undefined || metadata === undefined) return;
    let members = 0;
    for (const name in metadata) {
      if (++members > mostMembers) return;
      if (!beginnings.has(beginningOf(name))) continue;
      const meant = nameMeant(name);
      if (meant === undefined || Object.hasOwn(metadata, meant)) continue;
      const path = pathInMetadata(facts, name);
      report({
        path,
        isKey: true,
        message: `${placeOf(path)} is not what readers look for. Did you mean ${quote(meant)}?`,
        args: { name, meant },
        remedies: [
          {
            title: `Rename it to ${quote(meant)}`,
            isSafe: false,
            changes: [{ kind: "rename", path, name: meant }],
          },
        ],
      });
    }
  },
};

function nameMeant(name: string): string | undefined {
  if (name.length > longest || known.has(name)) return undefined;
  return byLetters.get(name.replaceAll(/[_ -]/g, "").toLowerCase()) ?? nearest(name, long, 2);
}

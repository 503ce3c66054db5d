import { quote } from "@nodeinfo-kit/validators/internal";
import { nearest } from "../../nearest.js";
import { pathInMetadata } from "../../origins.js";
import { placeOf } from "../../place-of.js";
import type { Rule } from "../../rule.js";
import { nodeInfo } from "../samples.js";

/** The metadata properties of many different programs. */
const names = ["nodeName", "nodeDescription", "staffAccounts", "postFormats", "nodeIcon"];
const known = new Set(names);
const byLetters = new Map(names.map((name) => [name.toLowerCase(), name]));
/** Long enough that a few different letters do not make another word. */
const long = names.filter((name) => name.length > 10);
/** The first two letters as a number, regardless of case, to skip most names quickly. */
const beginningOf = (name: string) => ((name.charCodeAt(0) | 0x20) << 16) | name.charCodeAt(1) | 0x20;
const beginnings = new Set(names.map(beginningOf));
/** Longer than any misspelling. */
const maxLength = Math.max(...names.map((name) => name.length)) + 3;
/** More than any program writes. */
const maxProperties = 1000;

/** A common `metadata` property is misspelt. */
export const rule: Rule = {
  code: "metadata/spelling",
  severity: "warning",
  summary: "A common `metadata` property is misspelt.",
  explanation:
    "`metadata` accepts any property, so the schema does not report a misspelt one. But readers look for `nodeName`, `nodeDescription`, `staffAccounts` and others by their exact names, and do not find `node_name`. Use the name that readers look for.",
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
    let count = 0;
    for (const name in metadata) {
      if (++count > maxProperties) return;
      if (!beginnings.has(beginningOf(name))) continue;
      const meant = nameMeant(name);
      if (meant === undefined || Object.hasOwn(metadata, meant)) continue;
      const path = pathInMetadata(facts, name);
      report({
        path,
        isKey: true,
        message: `${placeOf(path)} is not a name that readers look for. Did you mean ${quote(meant)}?`,
        args: { name, meant },
        remedies: [
          {
            title: `Rename to ${quote(meant)}`,
            isSafe: false,
            changes: [{ kind: "rename", path, name: meant }],
          },
        ],
      });
    }
  },
};

function nameMeant(name: string): string | undefined {
  if (name.length > maxLength || known.has(name)) return undefined;
  return byLetters.get(name.replaceAll(/[_ -]/g, "").toLowerCase()) ?? nearest(name, long, 2);
}

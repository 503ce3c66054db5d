import { quote } from "@nodeinfo-kit/validators/internal";
import { pathOfSoftware } from "../../origins.js";
import { placeOf } from "../../place-of.js";
import type { Rule } from "../../rule.js";
import { nodeInfo } from "../samples.js";
import { knownSoftware } from "./shared/known-values.js";

/** In a shorter name, one letter more or less often makes a different name. */
const minLength = 6;

/** The software name is almost that of a known program. */
export const rule: Rule = {
  code: "known-values/software-name",
  severity: "info",
  summary: "The software name is almost that of a known program.",
  explanation:
    "Readers compare the name exactly, so a different spelling is a different program. If this is a different program, nothing is wrong: disable the rule. The rule ignores names that differ from a known one only by digits, hyphens, or letters at either end. Never infer from the name what a server can do.",
  source: {
    name: "known values",
    url: "https://unpkg.com/@nodeinfo-kit/schemas/dist/known-values/software.json",
  },
  bad: { text: nodeInfo({ software: { name: "mastadon", version: "1.0" } }), marks: '"mastadon"' },
  good: { text: nodeInfo({ software: { name: "mastodon", version: "1.0" } }) },
  documents: ["nodeinfo"],
  withSchemaIssue: "yields",
  check({ facts }, report) {
    const name = facts?.software?.name;
    if (facts === undefined || name === undefined || knownSoftware.of(name) !== undefined) return;
    const spelling = knownSoftware.spelling(name);
    const known = spelling ?? (name.length < minLength ? undefined : knownSoftware.nearest(name));
    if (known === undefined || (spelling === undefined && looksChosen(name, known.value))) return;
    const why = spelling
      ? `which is another spelling of ${quote(known.value)}, the name of ${known.title}. Readers compare names exactly. Replace with ${quote(known.value)}.`
      : `which is almost ${quote(known.value)}, the name of ${known.title}. If this is a different program, nothing is wrong.`;
    const path = pathOfSoftware(facts, "name");
    report({
      path,
      message: `${placeOf(path)} is ${quote(name)}, ${why}`,
      args: { name: name.slice(0, 120), meant: known.value },
      remedies: [
        {
          title: `Replace with ${quote(known.value)}`,
          isSafe: false,
          changes: [{ kind: "set", path, value: known.value }],
        },
      ],
    });
  },
};

/**
 * Whether a similar name was likely chosen on purpose: forks, versions and namesakes differ by a digit, a hyphen, or a
 * letter at either end. Activity-Relay and ActivityRelay are two programs.
 */
function looksChosen(name: string, word: string): boolean {
  const bare = (text: string) => text.toLowerCase().replace(/[\d-]/g, "");
  const [longer, shorter] = name.length > word.length ? [name, word] : [word, name];
  return bare(name) === bare(word) || longer.startsWith(shorter) || longer.endsWith(shorter);
}

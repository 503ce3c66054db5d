import { quote } from "@nodeinfo-kit/validators/internal";
import { pathOfSoftware } from "../../origins.js";
import { placeOf } from "../../place-of.js";
import type { Rule } from "../../rule.js";
import { nodeInfo } from "../samples.js";
import { knownSoftware } from "./shared/known-values.js";

/** Of a shorter name, one letter more or less may well make another name. */
const shortest = 6;

/** The name of the software is nearly that of a known program. */
export const rule: Rule = {
  code: "known-values/software-name",
  severity: "info",
  summary: "The name of the software is nearly that of a known program.",
  explanation:
    "Readers compare the name letter by letter, and take one that is spelled in another way for another program. If it is another program, nothing is wrong: turn the rule off. A name that differs from a known one by a digit, a hyphen, or a letter at either end is taken for another program. Never tell from the name what a server can do.",
  source: {
    name: "known values",
    url: "https://unpkg.com/@nodeinfo-kit/schemas/dist/known-values/software.json",
  },
  bad: { text: nodeInfo({ software: { name: "mastadon", version: "1.0" } }), marks: '"mastadon"' },
  good: { text: nodeInfo({ software: { name: "mastodon", version: "1.0" } }) },
  documents: ["nodeinfo"],
  besideSchema: "yields",
  check({ facts }, report) {
    const name = facts?.software?.name;
    if (facts === undefined || name === undefined || knownSoftware.of(name) !== undefined) return;
    const spelling = knownSoftware.spelling(name);
    const known = spelling ?? (name.length < shortest ? undefined : knownSoftware.nearest(name));
    if (known === undefined || (spelling === undefined && looksChosen(name, known.value))) return;
    const why = spelling
      ? `which is another spelling of ${quote(known.value)}, the name of ${known.title}: readers compare names exactly.`
      : `which is nearly ${quote(known.value)}, the name of ${known.title}. If it is another program, nothing is wrong.`;
    const path = pathOfSoftware(facts, "name");
    report({
      path,
      message: `${placeOf(path)} is ${quote(name)}, ${why}`,
      args: { name: name.slice(0, 120), meant: known.value },
      remedies: [
        {
          title: `Write ${quote(known.value)}`,
          isSafe: false,
          changes: [{ kind: "set", path, value: known.value }],
        },
      ],
    });
  },
};

/**
 * Whether a name is near to another as names of two programs are: forks, versions and namesakes differ by a digit, a
 * hyphen, or a letter at either end. Activity-Relay and ActivityRelay are two programs.
 */
function looksChosen(name: string, word: string): boolean {
  const bare = (text: string) => text.toLowerCase().replace(/[\d-]/g, "");
  const [longer, shorter] = name.length > word.length ? [name, word] : [word, name];
  return bare(name) === bare(word) || longer.startsWith(shorter) || longer.endsWith(shorter);
}

import { knownSoftware } from "../../known-words.js";
import type { Rule } from "../../rule.js";
import { memberOf } from "../../value.js";
import { placeOf, quote } from "../../words.js";
import { nodeInfo } from "../samples.js";

const path = ["software", "name"];
/** Of a shorter name, one letter more or less may well make another name. */
const shortest = 6;

/** The name of the software is nearly that of a known program. */
export const rule: Rule = {
  code: "known-values/software-name",
  severity: "info",
  summary: "The name of the software is nearly that of a known program.",
  explanation:
    "Readers compare the name letter by letter, and take one that is spelled in another way for another program. If it is another program, nothing is wrong: turn the rule off. Never tell from the name what a server can do.",
  source: {
    name: "known values",
    url: "https://unpkg.com/@nodeinfo-kit/schemas/dist/known-values/software.json",
  },
  bad: { text: nodeInfo({ software: { name: "mastadon", version: "1.0" } }), marks: '"mastadon"' },
  good: { text: nodeInfo({ software: { name: "mastodon", version: "1.0" } }) },
  documents: ["nodeinfo"],
  besideSchema: "yields",
  check({ value }, report) {
    const name = memberOf(memberOf(value, "software"), "name");
    if (typeof name !== "string" || knownSoftware.of(name) !== undefined) return;
    const known =
      knownSoftware.spelling(name) ?? (name.length < shortest ? undefined : knownSoftware.nearest(name));
    if (known === undefined) return;
    report({
      path,
      message: `${placeOf(path)} is ${quote(name)}, but ${known.title} is known as ${quote(known.word)}. If this is another program, nothing is wrong.`,
      args: { name, meant: known.word },
      remedies: [
        {
          title: `Write ${quote(known.word)}`,
          isSafe: false,
          changes: [{ kind: "set", path, value: known.word }],
        },
      ],
    });
  },
};

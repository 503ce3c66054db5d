import { pathInMetadata } from "../../metadata-path.js";
import type { Rule } from "../../rule.js";
import { describeValue, placeOf } from "../../words.js";
import { nodeInfo } from "../samples.js";

/** No longer list is looked at to its end. */
const mostItems = 1000;

const isTexts = (value: unknown) => {
  if (!Array.isArray(value)) return false;
  const end = Math.min(value.length, mostItems);
  for (let index = 0; index < end; index++) if (typeof value[index] !== "string") return false;
  return true;
};
const texts = { is: isTexts, expected: "a list of strings" };
const boolean = { is: (value: unknown) => typeof value === "boolean", expected: "true or false" };

/** What programs of several families write, all in the same way. */
const shapes = [
  ["features", texts],
  ["postFormats", texts],
  ["langs", texts],
  ["private", boolean],
] as const;

/** A member of metadata that several programs share has another type than theirs. */
export const rule: Rule = {
  code: "metadata/shape",
  severity: "info",
  summary: "A member of `metadata` that several programs share has another type than theirs.",
  explanation:
    "`metadata` is free, but `features`, `postFormats`, `langs` and `private` are written by programs of several families, in one way by all of them: the first three are lists of strings, the last is true or false. Readers that were made for one of them stumble over anything else. Write it as they do, or give it a name of its own.",
  source: { name: "NodeInfo", url: "https://github.com/jhass/nodeinfo/tree/main/schemas" },
  bad: { text: nodeInfo({ metadata: { features: "polls" } }), marks: '"polls"' },
  good: { text: nodeInfo({ metadata: { features: ["polls"] } }) },
  documents: ["nodeinfo"],
  check({ facts }, report) {
    const metadata = facts?.metadata;
    if (facts === undefined || metadata === undefined) return;
    for (const [name, { is, expected }] of shapes) {
      const member = metadata[name];
      // Null says that there is nothing to say.
      if (member === undefined || member === null || is(member) || !Object.hasOwn(metadata, name)) continue;
      const path = pathInMetadata(facts, name);
      const received = Array.isArray(member) ? "a list with other items" : describeValue(member);
      report({
        path,
        message: `${placeOf(path)} is ${received}, where other programs write ${expected}. Write it as they do, or give it another name.`,
        args: { expected },
      });
    }
  },
};

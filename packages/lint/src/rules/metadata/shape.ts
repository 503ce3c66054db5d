import { pathInMetadata } from "../../metadata-path.js";
import type { Finding, Path, Rule } from "../../rule.js";
import { describeValue, placeOf } from "../../words.js";
import { nodeInfo } from "../samples.js";

/** No longer list is looked at to its end. */
const mostItems = 1000;

/** No program has so many members. */
const mostMembers = 1000;

interface Shape {
  readonly expected: string;
  readonly fits: (value: unknown) => boolean;
}

const texts: Shape = { expected: "a list of strings", fits: isTexts };
const flag: Shape = { expected: "true or false", fits: (value) => typeof value === "boolean" };
const shapes = new Map([
  ["features", texts],
  ["postFormats", texts],
  ["langs", texts],
  ["private", flag],
]);

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
    let members = 0;
    for (const name in metadata) {
      if (++members > mostMembers) return;
      const shape = shapes.get(name);
      if (shape === undefined || !Object.hasOwn(metadata, name)) continue;
      const value = metadata[name];
      // Null says that there is nothing to say.
      if (value !== null && !shape.fits(value))
        report(finding(pathInMetadata(facts, name), value, shape.expected));
    }
  },
};

function finding(path: Path, value: unknown, expected: string): Finding {
  const received = Array.isArray(value) ? "a list with other items" : describeValue(value);
  return {
    path,
    message: `${placeOf(path)} is ${received}, where other programs write ${expected}. Write it as they do, or give it another name.`,
    args: { expected },
  };
}

function isTexts(value: unknown): boolean {
  if (!Array.isArray(value)) return false;
  const end = Math.min(value.length, mostItems);
  for (let index = 0; index < end; index++) if (typeof value[index] !== "string") return false;
  return true;
}

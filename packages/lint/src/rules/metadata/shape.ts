import { describeValue } from "@nodeinfo-kit/validators/internal";
import { pathInMetadata } from "../../origins.js";
import { placeOf } from "../../place-of.js";
import type { Finding, Path, Rule } from "../../rule.js";
import { nodeInfo } from "../samples.js";
import { isTexts, type Shape, visitShaped } from "./shared/metadata-shapes.js";

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
    if (facts === undefined) return;
    visitShaped(facts, shapes, (name, value, { expected, fits }) => {
      if (!fits(value)) report(finding(pathInMetadata(facts, name), value, expected));
    });
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

import { describeValue } from "@nodeinfo-kit/validators/internal";
import { pathInMetadata } from "../../origins.js";
import type { Path } from "../../place.js";
import { placeOf } from "../../place-of.js";
import type { Finding, Rule } from "../../rule.js";
import { nodeInfo } from "../samples.js";
import { isStrings, type Shape, visitShaped } from "./shared/metadata-shapes.js";

const strings: Shape = { expected: "an array of strings", fits: isStrings };
const flag: Shape = { expected: "true or false", fits: (value) => typeof value === "boolean" };
const shapes = new Map([
  ["features", strings],
  ["postFormats", strings],
  ["langs", strings],
  ["private", flag],
]);

/** A shared `metadata` property has an unusual type. */
export const rule: Rule = {
  code: "metadata/shape",
  severity: "info",
  summary: "A shared `metadata` property has an unusual type.",
  explanation:
    "`metadata` is free-form, but several programs write `features`, `postFormats`, `langs` and `private`, all in the same way: the first three are arrays of strings, and the last is a boolean. Readers that expect these types fail on others. Use the usual type, or rename the property.",
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
  const received = Array.isArray(value) ? "an array with other items" : describeValue(value);
  return {
    path,
    message: `${placeOf(path)} is ${received}, but other programs use ${expected}. Change the type, or rename the property.`,
    args: { expected },
  };
}

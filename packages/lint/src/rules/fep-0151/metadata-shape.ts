import type { ServerFacts } from "@nodeinfo-kit/convert";
import { describeValue, isObject, ownProperty } from "@nodeinfo-kit/validators/internal";
import { pathInMetadata } from "../../origins.js";
import type { Path } from "../../place.js";
import { placeOf } from "../../place-of.js";
import type { Remedy } from "../../remedy.js";
import type { Finding, Report, Rule } from "../../rule.js";
import { fep, statusOfFep } from "../../sources.js";
import { isStrings, type Shape, visitShaped } from "../metadata/shared/metadata-shapes.js";
import { nodeInfo } from "../samples.js";

const string: Shape = { expected: "a string", fits: (value) => typeof value === "string" };
const shapes = new Map<string, Shape>([
  ["nodeName", string],
  ["nodeDescription", string],
  ["staffAccounts", { expected: "an array of strings", fits: isStrings }],
  ["federation", { expected: 'an object with "enabled"', fits: isObject }],
]);

/** A `metadata` property has a different type than FEP-0151 defines. */
export const rule: Rule = {
  code: "fep-0151/metadata-shape",
  severity: "warning",
  summary: "A `metadata` property has a different type than FEP-0151 defines.",
  explanation: `FEP-0151 defines four properties of \`metadata\` that many programs write and read. \`nodeName\` and \`nodeDescription\` are strings, \`staffAccounts\` is an array of strings, and \`federation\` is an object in which \`enabled\` is a boolean. Readers that rely on these types fail on other values, although the schema allows them. Change the type, or remove the property. ${statusOfFep["0151"]}`,
  source: fep("0151"),
  bad: { text: nodeInfo({ metadata: { federation: true } }), marks: "true" },
  good: { text: nodeInfo({ metadata: { federation: { enabled: true } } }) },
  documents: ["nodeinfo"],
  check({ facts }, report) {
    if (facts === undefined) return;
    visitShaped(facts, shapes, (name, value, { expected, fits }) => {
      if (!fits(value)) {
        const path = pathInMetadata(facts, name);
        report(finding(path, value, expected, remediesOf(path, value)));
      } else if (name === "federation") checkEnabled(facts, value, report);
    });
  },
};

function checkEnabled(facts: ServerFacts, federation: unknown, report: Report): void {
  const enabled = ownProperty(federation, "enabled");
  if (enabled != null && typeof enabled !== "boolean")
    report(finding(pathInMetadata(facts, "federation", "enabled"), enabled, "true or false", []));
}

function finding(path: Path, value: unknown, expected: string, remedies: Remedy[]): Finding {
  const isList = Array.isArray(value) && expected.startsWith("an array");
  const received = isList ? "an array with other items" : describeValue(value);
  return {
    path,
    message: `${placeOf(path)} is ${received}, but FEP-0151 defines ${expected}. Change the type, or remove the property.`,
    args: { expected },
    remedies,
  };
}

function remediesOf(path: Path, federation: unknown): Remedy[] {
  if (path.at(-1) !== "federation" || typeof federation !== "boolean") return [];
  const value = { enabled: federation };
  return [
    {
      title: `Replace with {"enabled": ${federation}}`,
      isSafe: false,
      changes: [{ kind: "set", path, value }],
    },
  ];
}

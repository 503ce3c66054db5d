import type { ServerFacts } from "@nodeinfo-kit/convert";
import { describeValue, isObject, ownProperty } from "@nodeinfo-kit/validators/internal";
import { pathInMetadata } from "../../origins.js";
import { placeOf } from "../../place-of.js";
import type { Finding, Path, Remedy, Report, Rule } from "../../rule.js";
import { fep, statusOfFep } from "../../sources.js";
import { isTexts, type Shape, visitShaped } from "../metadata/shared/metadata-shapes.js";
import { nodeInfo } from "../samples.js";

const text: Shape = { expected: "text", fits: (value) => typeof value === "string" };
const shapes = new Map<string, Shape>([
  ["nodeName", text],
  ["nodeDescription", text],
  ["staffAccounts", { expected: "a list of texts", fits: isTexts }],
  ["federation", { expected: 'an object with "enabled"', fits: isObject }],
]);

/** A member of metadata that FEP-0151 describes has another type than it says. */
export const rule: Rule = {
  code: "fep-0151/metadata-shape",
  severity: "warning",
  summary: "A member of `metadata` that FEP-0151 describes has another type than it says.",
  explanation: `FEP-0151 names four members of \`metadata\` that many programs write and read: \`nodeName\` and \`nodeDescription\` are texts, \`staffAccounts\` is a list of texts, and \`federation\` an object in which \`enabled\` is true or false. Readers that count on that stumble over anything else, though the schema lets it pass. Write it so, or leave it out. ${statusOfFep["0151"]}`,
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
  const isList = Array.isArray(value) && expected.startsWith("a list");
  const received = isList ? "a list with other items" : describeValue(value);
  return {
    path,
    message: `${placeOf(path)} is ${received}, where FEP-0151 has ${expected}. Write it so, or leave it out.`,
    args: { expected },
    remedies,
  };
}

function remediesOf(path: Path, federation: unknown): Remedy[] {
  if (path.at(-1) !== "federation" || typeof federation !== "boolean") return [];
  const value = { enabled: federation };
  return [
    { title: `Write {"enabled": ${federation}}`, isSafe: false, changes: [{ kind: "set", path, value }] },
  ];
}

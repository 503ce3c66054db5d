import type { ServerFacts } from "@nodeinfo-kit/convert";
import { fep } from "../../feps.js";
import { pathInMetadata } from "../../metadata-path.js";
import type { Finding, Path, Remedy, Report, Rule } from "../../rule.js";
import { isObject, memberOf } from "../../value.js";
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
  explanation:
    "FEP-0151 names four members of `metadata` that many programs write and read: `nodeName` and `nodeDescription` are texts, `staffAccounts` is a list of texts, and `federation` an object in which `enabled` is true or false. Readers that count on that stumble over anything else, though the schema lets it pass. Write it so, or leave it out.",
  source: fep("0151"),
  bad: { text: nodeInfo({ metadata: { federation: true } }), marks: "true" },
  good: { text: nodeInfo({ metadata: { federation: { enabled: true } } }) },
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
      // Null says that there is nothing to say: many servers have it for a name that nobody gave them.
      if (value === null) continue;
      if (!shape.fits(value)) {
        const path = pathInMetadata(facts, name);
        report(finding(path, value, shape.expected, remediesOf(path, value)));
      } else if (name === "federation") checkEnabled(facts, value, report);
    }
  },
};

function checkEnabled(facts: ServerFacts, federation: unknown, report: Report): void {
  const enabled = memberOf(federation, "enabled");
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

function isTexts(value: unknown): boolean {
  if (!Array.isArray(value)) return false;
  const end = Math.min(value.length, mostItems);
  for (let index = 0; index < end; index++) if (typeof value[index] !== "string") return false;
  return true;
}

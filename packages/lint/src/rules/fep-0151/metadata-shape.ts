import { fep } from "../../feps.js";
import { pathInMetadata } from "../../metadata-path.js";
import type { Path, Remedy, Rule } from "../../rule.js";
import { isObject, memberOf } from "../../value.js";
import { describeValue, placeOf } from "../../words.js";
import { nodeInfo } from "../samples.js";

/** No longer list is looked at to its end. */
const mostItems = 1000;

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
    const { nodeName, nodeDescription, staffAccounts, federation } = metadata;
    const say = (keys: Path, value: unknown, expected: string, remedies: Remedy[] = []) => {
      // A member of every object is none of metadata.
      if (!Object.hasOwn(metadata, String(keys[0]))) return;
      const path = pathInMetadata(facts, ...keys);
      const received =
        Array.isArray(value) && expected.startsWith("a list")
          ? "a list with other items"
          : describeValue(value);
      report({
        path,
        message: `${placeOf(path)} is ${received}, where FEP-0151 has ${expected}. Write it so, or leave it out.`,
        args: { expected },
        remedies,
      });
    };
    // Null says that there is nothing to say: many servers have it for a name that nobody gave them.
    if (nodeName != null && typeof nodeName !== "string") say(["nodeName"], nodeName, "text");
    if (nodeDescription != null && typeof nodeDescription !== "string")
      say(["nodeDescription"], nodeDescription, "text");
    if (staffAccounts != null && !isTexts(staffAccounts))
      say(["staffAccounts"], staffAccounts, "a list of texts");
    if (federation == null) return;
    const enabled = memberOf(federation, "enabled");
    if (!isObject(federation))
      say(
        ["federation"],
        federation,
        'an object with "enabled"',
        remediesOf(pathInMetadata(facts, "federation"), federation),
      );
    else if (enabled != null && typeof enabled !== "boolean")
      say(["federation", "enabled"], enabled, "true or false");
  },
};

function remediesOf(path: Path, federation: unknown): Remedy[] {
  if (typeof federation !== "boolean") return [];
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

import { isObject, ownProperty } from "@nodeinfo-kit/validators/internal";
import { placeOf } from "../../place-of.js";
import type { Rule } from "../../rule.js";
import { fep, statusOfFep } from "../../sources.js";
import { nodeInfo } from "../samples.js";

/** The object that has the counts of users is not there. */
export const rule: Rule = {
  code: "fep-0151/users-missing",
  severity: "warning",
  summary: "The object that has the counts of users is missing, though only the counts may be.",
  explanation: `A server may keep its statistics to itself, and leave out each of its counts; \`usage\` and the object \`users\` in it stay, and are empty then. Readers look for counts in it without asking whether it is there. Write \`"usage": { "users": {} }\`. ${statusOfFep["0151"]}`,
  source: fep("0151"),
  bad: {
    text: nodeInfo({ usage: {} }),
    marks: '"usage"',
    options: { profile: "open" },
  },
  good: { text: nodeInfo({ usage: { users: {} } }), options: { profile: "open" } },
  documents: ["nodeinfo"],
  besideSchema: "explains",
  check({ value }, report) {
    const usage = ownProperty(value, "usage");
    if (isObject(usage) ? Object.hasOwn(usage, "users") : usage !== undefined || !isObject(value)) return;
    const [path, empty] = usage === undefined ? [["usage"], { users: {} }] : [["usage", "users"], {}];
    const written = JSON.stringify(empty).replace(":", ": ");
    report({
      path,
      message: `${placeOf(path)} is missing, where readers look for counts. If statistics are not to be published, write ${written} there.`,
      remedies: [{ title: `Write ${written}`, isSafe: true, changes: [{ kind: "set", path, value: empty }] }],
    });
  },
};

import { isObject, ownProperty } from "@nodeinfo-kit/validators/internal";
import { placeOf } from "../../place-of.js";
import type { Rule } from "../../rule.js";
import { fep, statusOfFep } from "../../sources.js";
import { nodeInfo } from "../samples.js";

/** The object that holds the user counts is missing; only the counts are optional. */
export const rule: Rule = {
  code: "fep-0151/users-missing",
  severity: "warning",
  summary: "The object that holds the user counts is missing; only the counts are optional.",
  explanation: `A server may keep its statistics private and omit each of its counts. \`usage\` and the object \`users\` in it are still required, and are then empty. Readers look for counts in \`users\` without checking whether it exists. Add \`"usage": { "users": {} }\`. ${statusOfFep["0151"]}`,
  source: fep("0151"),
  bad: {
    text: nodeInfo({ usage: {} }),
    marks: '"usage"',
    options: { profile: "open" },
  },
  good: { text: nodeInfo({ usage: { users: {} } }), options: { profile: "open" } },
  documents: ["nodeinfo"],
  withSchemaIssue: "explains",
  check({ value }, report) {
    const usage = ownProperty(value, "usage");
    if (isObject(usage) ? Object.hasOwn(usage, "users") : usage !== undefined || !isObject(value)) return;
    const [path, empty] = usage === undefined ? [["usage"], { users: {} }] : [["usage", "users"], {}];
    const written = JSON.stringify(empty).replace(":", ": ");
    report({
      path,
      message: `${placeOf(path)} is missing, but readers look for counts in it. If statistics are private, add ${written}.`,
      remedies: [{ title: `Add ${written}`, isSafe: true, changes: [{ kind: "set", path, value: empty }] }],
    });
  },
};

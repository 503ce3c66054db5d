import type { Rule } from "../../rule.js";
import { nodeInfo } from "../samples.js";

/** A property of the standard is in another object than the one that the standard puts it in. */
export const rule: Rule = {
  code: "schema/misplaced-property",
  severity: "error",
  summary: "A property of the standard is in the wrong object.",
  explanation:
    "Readers look for a property in one place. In the wrong object, `usage` is unknown, and in its own place it is missing. This rule reports both at once, and the fix moves the property with its value. Nothing is moved if its own place already has a value, or if the value does not fit there. In `metadata`, where every name is allowed, a property is only misplaced if the document has it nowhere else.",
  source: { name: "NodeInfo", url: "https://github.com/jhass/nodeinfo/tree/main/schemas" },
  bad: {
    text: nodeInfo({
      usage: undefined,
      software: { name: "example", version: "1.0", usage: { users: { total: 12 } } },
    }),
    marks: '"usage"',
  },
  good: { text: nodeInfo() },
  documents: [],
};

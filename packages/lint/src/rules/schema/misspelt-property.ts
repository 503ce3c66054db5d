import type { Rule } from "../../rule.js";
import { nodeInfo } from "../samples.js";

/** A property name is misspelt. */
export const rule: Rule = {
  code: "schema/misspelt-property",
  severity: "error",
  summary: "A property name is misspelt.",
  explanation:
    "Names are compared exactly, including case: `activeHalfYear` is not `activeHalfyear`. To a reader, the former is unknown and the latter is missing. This rule reports both at once.",
  source: { name: "NodeInfo", url: "https://github.com/jhass/nodeinfo/tree/main/schemas" },
  bad: { text: nodeInfo({ usage: undefined, usages: { users: { total: 12 } } }), marks: '"usages"' },
  good: { text: nodeInfo() },
  documents: [],
};

import type { Rule } from "../../rule.js";
import { nodeInfo } from "../samples.js";

/** The name of a member is misspelt. */
export const rule: Rule = {
  code: "schema/misspelt-property",
  severity: "error",
  summary: "The name of a member is misspelt.",
  explanation:
    "Names are compared letter by letter, capitals too: `activeHalfYear` is not `activeHalfyear`. To a reader, the one is unknown and the other is missing. This says both at once.",
  source: { name: "NodeInfo", url: "https://github.com/jhass/nodeinfo/tree/main/schemas" },
  bad: { text: nodeInfo({ usage: undefined, usages: { users: { total: 12 } } }), marks: '"usages"' },
  good: { text: nodeInfo() },
  documents: [],
};

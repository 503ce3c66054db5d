import type { Rule } from "../../rule.js";
import { nodeInfo } from "../samples.js";

/** A number is smaller than the schema allows. */
export const rule: Rule = {
  code: "schema/minimum",
  severity: "error",
  summary: "A number is smaller than the schema allows.",
  explanation:
    "Counts begin at 0. Some programs write -1 for what they do not know or do not tell: readers add it up with the others. Leave the member out.",
  source: { name: "NodeInfo", url: "https://github.com/jhass/nodeinfo/tree/main/schemas" },
  bad: { text: nodeInfo({ usage: { users: { total: -1 } } }), marks: "-1" },
  good: { text: nodeInfo({ usage: { users: {} } }) },
  documents: [],
};

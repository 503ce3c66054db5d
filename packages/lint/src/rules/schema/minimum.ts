import type { Rule } from "../../rule.js";
import { nodeInfo } from "../samples.js";

/** The number is smaller than the schema allows. */
export const rule: Rule = {
  code: "schema/minimum",
  severity: "error",
  summary: "The number is smaller than the schema allows.",
  explanation:
    "Counts start at 0. Some programs use -1 for an unknown or private count, and readers then add it to their totals. Remove the property.",
  source: { name: "NodeInfo", url: "https://github.com/jhass/nodeinfo/tree/main/schemas" },
  bad: { text: nodeInfo({ usage: { users: { total: -1 } } }), marks: "-1" },
  good: { text: nodeInfo({ usage: { users: {} } }) },
  documents: [],
};

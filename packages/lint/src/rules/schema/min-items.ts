import type { Rule } from "../../rule.js";
import { nodeInfo } from "../samples.js";

/** A list has fewer items than the schema wants. */
export const rule: Rule = {
  code: "schema/min-items",
  severity: "error",
  summary: "A list has fewer items than the schema wants.",
  explanation:
    "NodeInfo is about servers that talk to others, and wants one protocol at least to be named. A server that speaks none of those that the standard lists has no valid document of NodeInfo; NodeInfo2 has no such limit.",
  source: { name: "NodeInfo", url: "https://github.com/jhass/nodeinfo/tree/main/schemas" },
  bad: { text: nodeInfo({ protocols: [] }), marks: "[]" },
  good: { text: nodeInfo() },
  documents: [],
};

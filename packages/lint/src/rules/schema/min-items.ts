import type { Rule } from "../../rule.js";
import { nodeInfo } from "../samples.js";

/** The array has fewer items than the schema requires. */
export const rule: Rule = {
  code: "schema/min-items",
  severity: "error",
  summary: "The array has fewer items than the schema requires.",
  explanation:
    "NodeInfo is about servers that talk to others, so it requires at least one protocol. A server that supports none of the listed protocols cannot have a valid NodeInfo document; NodeInfo2 has no such limit.",
  source: { name: "NodeInfo", url: "https://github.com/jhass/nodeinfo/tree/main/schemas" },
  bad: { text: nodeInfo({ protocols: [] }), marks: "[]" },
  good: { text: nodeInfo() },
  documents: [],
};

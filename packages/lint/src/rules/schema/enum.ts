import type { Rule } from "../../rule.js";
import { nodeInfo } from "../samples.js";

/** A word is none of those that the schema lists. */
export const rule: Rule = {
  code: "schema/enum",
  severity: "error",
  summary: "A word is none of those that the schema lists.",
  explanation:
    "NodeInfo lists the protocols and services that there are, and strict readers refuse a document with any other word. Write a word of the list; what has none can be said in `metadata`.",
  source: { name: "NodeInfo", url: "https://github.com/jhass/nodeinfo/tree/main/schemas" },
  bad: { text: nodeInfo({ protocols: ["activitypup"] }), marks: '"activitypup"' },
  good: { text: nodeInfo() },
  documents: [],
};

import type { Rule } from "../../rule.js";
import { nodeInfo } from "../samples.js";

/** A word is none of those that the schema lists. */
export const rule: Rule = {
  code: "schema/enum",
  severity: "error",
  summary: "A word is none of those that the schema lists.",
  explanation:
    "NodeInfo lists the protocols and services that there are, and strict readers refuse a document with any other word. If a newer version lists the word, serve that version. If no version does, keep the word and use the open profile: readers that follow it accept any protocol and service.",
  source: { name: "NodeInfo", url: "https://github.com/jhass/nodeinfo/tree/main/schemas" },
  bad: { text: nodeInfo({ protocols: ["activitypup"] }), marks: '"activitypup"' },
  good: { text: nodeInfo() },
  documents: [],
};

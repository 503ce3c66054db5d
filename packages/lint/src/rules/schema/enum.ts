import type { Rule } from "../../rule.js";
import { nodeInfo } from "../samples.js";

/** The value is not on the schema's list. */
export const rule: Rule = {
  code: "schema/enum",
  severity: "error",
  summary: "The value is not on the schema's list.",
  explanation:
    "NodeInfo lists the protocols and services, and strict readers reject a document with any other value. If a newer version lists the value, serve that version. If no version does, keep the value and use the open profile: readers that follow it accept any protocol and service.",
  source: { name: "NodeInfo", url: "https://github.com/jhass/nodeinfo/tree/main/schemas" },
  bad: { text: nodeInfo({ protocols: ["activitypup"] }), marks: '"activitypup"' },
  good: { text: nodeInfo() },
  documents: [],
};

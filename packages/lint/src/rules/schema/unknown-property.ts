import type { Rule } from "../../rule.js";
import { nodeInfo } from "../samples.js";

/** An object has a member that the schema does not know. */
export const rule: Rule = {
  code: "schema/unknown-property",
  severity: "error",
  summary: "An object has a member that the schema does not allow.",
  explanation:
    "The objects of NodeInfo are closed: a strict reader refuses a document that has anything else in them, such as a member of a later version. What a standard has no place for can be said in `metadata`, which is open.",
  source: { name: "NodeInfo", url: "https://github.com/jhass/nodeinfo/tree/main/schemas" },
  bad: { text: nodeInfo({ software: { name: "example", version: "1.0", build: 1207 } }), marks: '"build"' },
  good: { text: nodeInfo({ metadata: { build: 1207 } }) },
  documents: [],
};

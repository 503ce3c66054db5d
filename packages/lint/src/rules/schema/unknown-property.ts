import type { Rule } from "../../rule.js";
import { nodeInfo } from "../samples.js";

/** The object has a property the schema does not allow. */
export const rule: Rule = {
  code: "schema/unknown-property",
  severity: "error",
  summary: "The object has a property the schema does not allow.",
  explanation:
    "The objects of NodeInfo are closed: a strict reader rejects a document with any other property, such as one from a later version. Put additional information in `metadata`, which is open.",
  source: { name: "NodeInfo", url: "https://github.com/jhass/nodeinfo/tree/main/schemas" },
  bad: { text: nodeInfo({ software: { name: "example", version: "1.0", build: 1207 } }), marks: '"build"' },
  good: { text: nodeInfo({ metadata: { software: { build: 1207 } } }) },
  documents: [],
};

import type { Rule } from "../../rule.js";
import { nodeInfo } from "../samples.js";

/** A text is shorter than the schema wants. */
export const rule: Rule = {
  code: "schema/min-length",
  severity: "error",
  summary: "A text is shorter than the schema wants.",
  explanation:
    "`software.name` is how readers tell one program from another, and an empty one is no name. Write the program's own name, in small letters.",
  source: { name: "NodeInfo", url: "https://github.com/jhass/nodeinfo/tree/main/schemas" },
  bad: { text: nodeInfo({ software: { name: "", version: "1.0" } }), marks: '""' },
  good: { text: nodeInfo() },
  documents: [],
};

import type { Rule } from "../../rule.js";
import { nodeInfo } from "../samples.js";

/** The string is shorter than the schema requires. */
export const rule: Rule = {
  code: "schema/min-length",
  severity: "error",
  summary: "The string is shorter than the schema requires.",
  explanation:
    "Readers identify the program by `software.name`, so it must not be empty. Use the program's own name, in lower case.",
  source: { name: "NodeInfo", url: "https://github.com/jhass/nodeinfo/tree/main/schemas" },
  bad: { text: nodeInfo({ software: { name: "", version: "1.0" } }), marks: '""' },
  good: { text: nodeInfo() },
  documents: [],
};

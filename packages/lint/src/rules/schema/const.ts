import type { Rule } from "../../rule.js";
import { nodeInfo } from "../samples.js";

/** The value is not the only one the schema allows. */
export const rule: Rule = {
  code: "schema/const",
  severity: "error",
  summary: "The value is not the only one the schema allows.",
  explanation:
    "`version` is the version of the standard, which determines how to read the rest; that of the program is `software.version`. It is a string: 2.0 without quotes is a number, the same as 2.",
  source: { name: "NodeInfo", url: "https://github.com/jhass/nodeinfo/tree/main/schemas" },
  bad: { text: nodeInfo({ version: "4.3.0" }), marks: '"4.3.0"' },
  good: { text: nodeInfo({ version: "2.1" }) },
  documents: [],
};

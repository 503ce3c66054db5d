import type { Rule } from "../../rule.js";
import { nodeInfo } from "../samples.js";

/** A value is not the only one that may stand there. */
export const rule: Rule = {
  code: "schema/const",
  severity: "error",
  summary: "A value is not the only one that the schema allows.",
  explanation:
    "`version` is the version of the standard, by which readers know how to read all else; that of the program is `software.version`. It is text: 2.0 without quotation marks is a number, the same as 2.",
  source: { name: "NodeInfo", url: "https://github.com/jhass/nodeinfo/tree/main/schemas" },
  bad: { text: nodeInfo({ version: "4.3.0" }), marks: '"4.3.0"' },
  good: { text: nodeInfo({ version: "2.1" }) },
  documents: [],
};

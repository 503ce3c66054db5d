import type { Rule } from "../../rule.js";
import { nodeInfo } from "../samples.js";

/** A member that must be there is missing. */
export const rule: Rule = {
  code: "schema/missing-property",
  severity: "error",
  summary: "A member is missing that the schema requires.",
  explanation:
    "Readers rely on what a standard requires, and strict ones refuse a document without it. What the server has nothing to say of is there all the same, and empty: `services` with two empty lists, `usage` with an empty `users`, `metadata` as `{}`.",
  source: { name: "NodeInfo", url: "https://github.com/jhass/nodeinfo/tree/main/schemas" },
  bad: { text: nodeInfo({ openRegistrations: undefined }), marks: "{" },
  good: { text: nodeInfo() },
  documents: [],
};

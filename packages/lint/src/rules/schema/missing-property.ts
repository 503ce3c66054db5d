import type { Rule } from "../../rule.js";
import { nodeInfo } from "../samples.js";

/** A required property is missing. */
export const rule: Rule = {
  code: "schema/missing-property",
  severity: "error",
  summary: "A required property is missing.",
  explanation:
    "Readers rely on required properties, and strict ones reject a document without them. If the server has nothing to report, add the property with an empty value: `services` with two empty arrays, `usage` with an empty `users`, `metadata` as `{}`.",
  source: { name: "NodeInfo", url: "https://github.com/jhass/nodeinfo/tree/main/schemas" },
  bad: { text: nodeInfo({ openRegistrations: undefined }), marks: "{" },
  good: { text: nodeInfo() },
  documents: [],
};

import type { Rule } from "../../rule.js";
import { nodeInfo } from "../samples.js";

const long = "A harbour ".repeat(51).trim();
const withInstance = (name: string) => nodeInfo({ version: "2.2", instance: { name } });

/** The string is longer than the schema allows. */
export const rule: Rule = {
  code: "schema/max-length",
  severity: "error",
  summary: "The string is longer than the schema allows.",
  explanation:
    "NodeInfo 2.2 allows 500 characters for the name of a server and 5,000 for its description, so that readers know how much space they need. Shorten the text, and put the long version on a web page.",
  source: { name: "NodeInfo", url: "https://github.com/jhass/nodeinfo/tree/main/schemas" },
  bad: { text: withInstance(long), marks: `"${long}"` },
  good: { text: withInstance("A harbour") },
  documents: [],
};

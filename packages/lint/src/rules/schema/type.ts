import type { Rule } from "../../rule.js";
import { nodeInfo } from "../samples.js";

/** A value is of another type than the schema wants. */
export const rule: Rule = {
  code: "schema/type",
  severity: "error",
  summary: "A value is of another type than the schema wants.",
  explanation:
    "Readers in languages with types cannot take a text for a number, or a list for an object: many refuse the whole document. Some languages write such by themselves: PHP makes `[]` of an empty array, where `{}` belongs (cast it to an object), and numbers from a database are often text. `null` is a value too, and no standard for servers means “not known” by it: leave the member out.",
  source: { name: "NodeInfo", url: "https://github.com/jhass/nodeinfo/tree/main/schemas" },
  bad: { text: nodeInfo({ usage: { users: { total: "12" } } }), marks: '"12"' },
  good: { text: nodeInfo({ usage: { users: { total: 12 } } }) },
  documents: [],
};

import type { Rule } from "../../rule.js";
import { nodeInfo } from "../samples.js";

/** The value has the wrong type. */
export const rule: Rule = {
  code: "schema/type",
  severity: "error",
  summary: "The value has the wrong type.",
  explanation:
    'Readers in typed languages cannot use a string as a number, or an array as an object, and many reject the whole document. Some languages cause this by default. PHP turns an empty array into `[]` where `{}` is required (cast it to an object), and numbers from a database are often strings. `null` is a value too, and in no standard does it mean "not known": remove the property.',
  source: { name: "NodeInfo", url: "https://github.com/jhass/nodeinfo/tree/main/schemas" },
  bad: { text: nodeInfo({ usage: { users: { total: "12" } } }), marks: '"12"' },
  good: { text: nodeInfo({ usage: { users: { total: 12 } } }) },
  documents: [],
};

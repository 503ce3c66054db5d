import type { Rule } from "../../rule.js";
import { nodeInfo } from "../samples.js";

/** The text is no JSON. Each fault has its own sentence. */
export const rule: Rule = {
  code: "json/syntax",
  severity: "error",
  summary: "The text is no JSON.",
  explanation:
    "JSON looks like JavaScript but allows much less: no comments, no comma before a closing bracket, strings and names of members in double quotes only, and of words just `true`, `false` and `null`. Readers refuse the whole document for one fault. Let a program write it, such as `JSON.stringify`, and faults like these cannot happen.",
  source: { name: "RFC 8259, section 2", url: "https://www.rfc-editor.org/rfc/rfc8259#section-2" },
  bad: { text: nodeInfo().replace("12 }", "12, }"), marks: "," },
  good: { text: nodeInfo() },
  documents: [],
};

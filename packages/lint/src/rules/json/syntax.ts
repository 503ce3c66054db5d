import type { Rule } from "../../rule.js";
import { nodeInfo } from "../samples.js";

/** The input is not valid JSON. Each error has its own message. */
export const rule: Rule = {
  code: "json/syntax",
  severity: "error",
  summary: "The input is not valid JSON.",
  explanation:
    "JSON looks like JavaScript but allows much less: no comments, no comma before a closing bracket, only double quotes around strings and property names, and no keywords except `true`, `false` and `null`. Readers reject the whole document for a single error. Generate it with a program, for example `JSON.stringify`, and such errors cannot happen.",
  source: { name: "RFC 8259, section 2", url: "https://www.rfc-editor.org/rfc/rfc8259#section-2" },
  bad: { text: nodeInfo().replace("12 }", "12, }"), marks: "," },
  good: { text: nodeInfo() },
  documents: [],
};

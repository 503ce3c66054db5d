import type { Rule } from "../../rule.js";
import { nodeInfo } from "../samples.js";

/** Something follows the end of the document. */
export const rule: Rule = {
  code: "json/trailing",
  severity: "error",
  summary: "Something follows the end of the document.",
  explanation:
    "A JSON text is one value, with nothing but white space around it. A file of several documents, one a line, is another format (NDJSON, JSON Lines): check each line by itself. Where a server sends more than the document, such as a warning of PHP, mend that.",
  source: { name: "RFC 8259, section 2", url: "https://www.rfc-editor.org/rfc/rfc8259#section-2" },
  bad: { text: `${nodeInfo()};\n`, marks: ";" },
  good: { text: nodeInfo() },
  documents: [],
};

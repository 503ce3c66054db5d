import type { Rule } from "../../rule.js";
import { nodeInfo } from "../samples.js";

/** Something follows the end of the document. */
export const rule: Rule = {
  code: "json/trailing",
  severity: "error",
  summary: "Something follows the end of the document.",
  explanation:
    "A JSON text is one value, with only white space around it. A file with one document per line is another format (NDJSON, JSON Lines): check each line separately. If a server sends more than the document, such as a PHP warning, fix the server.",
  source: { name: "RFC 8259, section 2", url: "https://www.rfc-editor.org/rfc/rfc8259#section-2" },
  bad: { text: `${nodeInfo()};\n`, marks: ";" },
  good: { text: nodeInfo() },
  documents: [],
};

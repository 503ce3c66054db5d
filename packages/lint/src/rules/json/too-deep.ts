import type { Found, Rule } from "../../rule.js";
import { nodeInfo } from "../samples.js";

/** Objects and lists nest deeper than is read. */
export const rule: Rule = {
  code: "json/too-deep",
  severity: "error",
  summary: "Objects and lists nest deeper than is read.",
  explanation:
    "Readers limit how deep objects and lists may nest, since a text of brackets alone can exhaust their memory. No document about a server nests more than a few levels. Such a text was not parsed. Flatten the document. Programs that call `lint` can raise its option `limits.depth`; the command has none for it.",
  source: { name: "RFC 8259, section 9", url: "https://www.rfc-editor.org/rfc/rfc8259#section-9" },
  bad: {
    text: nodeInfo({ metadata: { a: { b: [] } } }),
    options: { limits: { depth: 3 } },
    marks: "[",
  },
  good: { text: nodeInfo({ metadata: { a: {} } }), options: { limits: { depth: 3 } } },
  documents: [],
};

export function foundTooDeep(start: number, limit: number): Found {
  return {
    rule,
    path: [],
    span: { start, end: start + 1 },
    message: `Objects and lists nest deeper than ${limit} here, and the text was not parsed. Nest them less deep.`,
    args: { limit },
  };
}

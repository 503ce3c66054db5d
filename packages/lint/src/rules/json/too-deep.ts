import type { Found, Rule } from "../../rule.js";
import { nodeInfo } from "../samples.js";

/** Objects and arrays are nested deeper than the limit. */
export const rule: Rule = {
  code: "json/too-deep",
  severity: "error",
  summary: "Objects and arrays are nested deeper than the limit.",
  explanation:
    "Readers limit how deep objects and arrays may be nested, since an input of nothing but brackets can exhaust their memory. Documents about servers have only a few levels. Input beyond the limit is not parsed. Flatten the document. Programs that call `lint` can raise its option `limits.depth`; the command has no option for it.",
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
    message: `Nesting is deeper than ${limit} levels here, so the input was not parsed. Flatten the document.`,
    args: { limit },
  };
}

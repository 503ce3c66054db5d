import type { Found, Rule } from "../../rule.js";
import { nodeInfo } from "../samples.js";

/** The input starts with a byte order mark. */
export const rule: Rule = {
  code: "json/bom",
  severity: "warning",
  summary: "The input starts with a byte order mark.",
  explanation:
    'A byte order mark (U+FEFF) must not be added to JSON that is sent. Some readers ignore it; for others, such as `JSON.parse`, the input is not JSON. Editors call the encoding without it "UTF-8 without BOM".',
  source: { name: "RFC 8259, section 8.1", url: "https://www.rfc-editor.org/rfc/rfc8259#section-8.1" },
  bad: { text: `\ufeff${nodeInfo()}`, marks: "\ufeff" },
  good: { text: nodeInfo() },
  documents: [],
};

/** Reports the first mark; the fix removes all of them. */
export function foundMark(text: string, start: number): Found {
  const span = { start, end: start + 1 };
  const marks = /\uFEFF+/y;
  marks.lastIndex = start;
  const end = start + (marks.exec(text)?.[0].length ?? 1);
  return {
    rule,
    path: [],
    span,
    message: "The input starts with a byte order mark (U+FEFF), which many JSON parsers reject. Remove it.",
    remedies: [
      {
        title: "Remove the byte order mark",
        isSafe: true,
        changes: [{ kind: "text", span: { start, end }, text: "" }],
      },
    ],
  };
}

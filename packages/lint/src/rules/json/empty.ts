import type { Found, Rule } from "../../rule.js";
import { nodeInfo } from "../samples.js";

/** The input is empty. */
export const rule: Rule = {
  code: "json/empty",
  severity: "error",
  summary: "The input is empty.",
  explanation:
    "Nothing, white space and zero bytes are not JSON: the smallest document is `{}`. An empty file is often the result of a failed write, and an empty response that of an unexpected request. Check what writes or sends it.",
  source: { name: "RFC 8259, section 2", url: "https://www.rfc-editor.org/rfc/rfc8259#section-2" },
  bad: { text: "\n", marks: "\n" },
  good: { text: nodeInfo() },
  documents: [],
};

/** Whether a text contains only white space and zeros. */
export function isEmpty(text: string): boolean {
  return !/[^\s\0]/.test(text);
}

export function foundEmpty(text: string, start = 0): Found {
  const what = /\0/.test(text)
    ? "contains only zero bytes"
    : text === ""
      ? "is empty"
      : "contains only white space";
  return {
    rule,
    path: [],
    span: { start, end: start + text.length },
    message: `The input ${what}. A document must be a JSON object or array: check what writes or sends it.`,
  };
}

import type { Found, Rule } from "../../rule.js";
import { nodeInfo } from "../samples.js";

/** There is no text. */
export const rule: Rule = {
  code: "json/empty",
  severity: "error",
  summary: "There is no text.",
  explanation:
    "Nothing, white space and zero bytes are no JSON: a document is at least `{}`. An empty file often is one whose writing failed, and an empty answer one to a request that the server did not expect. Look at what writes or sends it.",
  source: { name: "RFC 8259, section 2", url: "https://www.rfc-editor.org/rfc/rfc8259#section-2" },
  bad: { text: "\n", marks: "\n" },
  good: { text: nodeInfo() },
  documents: [],
};

/** Whether there is nothing in a text but white space and zeros. */
export function isEmpty(text: string): boolean {
  return !/[^\s\0]/.test(text);
}

export function foundEmpty(text: string, start = 0): Found {
  const what = /\0/.test(text)
    ? "is nothing but zero bytes"
    : text === ""
      ? "is empty"
      : "is nothing but white space";
  return {
    rule,
    path: [],
    span: { start, end: start + text.length },
    message: `The text ${what}. Look at what writes or sends it: a document is a JSON object or list.`,
  };
}

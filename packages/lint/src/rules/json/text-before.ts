import type { Found, Rule } from "../../rule.js";
import type { SourceText } from "../../text/source-text.js";
import { facts, type WithTextBefore } from "../../text/text-before.js";
import { nodeInfo } from "../samples.js";

/** Something stands before the document. */
export const rule: Rule = {
  code: "json/text-before",
  severity: "error",
  summary: "There is other text before the document.",
  explanation:
    "A JSON text is one value with nothing but white space around it, and readers reject all of it for one word before the document. Often the server sends more than it should: a warning or notice of PHP, the output of `var_dump`, a banner of a proxy. In a file, it is often a command, a prompt or a line of a log that was saved with the document. The document behind such text is checked too. Remove what is before it, at its source.",
  source: { name: "RFC 8259, section 2", url: "https://www.rfc-editor.org/rfc/rfc8259#section-2" },
  bad: {
    text: `PHP Warning:  Undefined variable $x in /srv/a.php on line 3\n${nodeInfo()}`,
    marks: "PHP Warning:  Undefined variable $x in /srv/a.php on line 3",
  },
  good: { text: nodeInfo() },
  documents: [],
};

export function foundTextBefore({ what, before, document }: WithTextBefore, source: SourceText): Found {
  const span = { start: document.start, end: document.start + 1 };
  const { line, column } = source.rangeOfSpan(span).start;
  const [fact, cure] = facts[what];
  return {
    rule,
    path: [],
    span: before,
    message: `There is ${fact} before the document, which begins at line ${line}, column ${column}. ${cure}`,
    args: { what, line, column },
    related: [{ path: [], span, message: "The document begins here." }],
    remedies: [
      {
        title: "Remove what is before the document",
        isSafe: false,
        changes: [{ kind: "text", span: { start: 0, end: document.start }, text: "" }],
      },
    ],
  };
}

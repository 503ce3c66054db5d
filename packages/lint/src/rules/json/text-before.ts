import type { Found, Rule } from "../../rule.js";
import type { SourceText } from "../../text/source-text.js";
import { facts, type WithTextBefore } from "../../text/text-before.js";
import { nodeInfo } from "../samples.js";

/** Other text comes before the document. */
export const rule: Rule = {
  code: "json/text-before",
  severity: "error",
  summary: "Other text comes before the document.",
  explanation:
    "A JSON text is one value with only white space around it, and readers reject all of it for a single word before the document. Often the server sends more than it should: a PHP warning or notice, the output of `var_dump`, or a proxy's banner. In a file, it is often a command, a prompt or a log line that was saved with the document. The document after this text is checked too. Remove the text before it, at its source.",
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
    message: `There is ${fact} before the document, which starts at line ${line}, column ${column}. ${cure}`,
    args: { what, line, column },
    related: [{ path: [], span, message: "The document starts here." }],
    remedies: [
      {
        title: "Remove the text before the document",
        isSafe: false,
        changes: [{ kind: "text", span: { start: 0, end: document.start }, text: "" }],
      },
    ],
  };
}

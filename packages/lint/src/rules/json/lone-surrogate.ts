import { quote } from "@nodeinfo-kit/validators/internal";
import type { Node } from "jsonc-parser";
import type { Path, Span } from "../../place.js";
import { placeOf } from "../../place-of.js";
import type { Found, Rule } from "../../rule.js";
import { nodeInfo } from "../samples.js";

/** A string or property name contains half of a surrogate pair. */
export const rule: Rule = {
  code: "json/lone-surrogate",
  severity: "warning",
  summary: "A string or property name contains half of a surrogate pair.",
  explanation:
    "In JSON a character beyond U+FFFF, such as an emoji, may be written as two escapes, a surrogate pair: `\\ud83d\\ude00`. One without the other is not a character. Readers show a replacement character, reject the document, or fail later when they write it as UTF-8. It is often the result of cutting a text in the middle of an emoji. Use the whole character, or remove the half.",
  source: { name: "RFC 8259, section 8.2", url: "https://www.rfc-editor.org/rfc/rfc8259#section-8.2" },
  bad: {
    text: nodeInfo().replace('"metadata": {}', '"metadata": { "note": "Cut: \\ud83d" }'),
    marks: "\\ud83d",
  },
  good: { text: nodeInfo().replace('"metadata": {}', '"metadata": { "note": "Whole: \\ud83d\\ude00" }') },
  documents: [],
};

export function foundLoneSurrogate(string: Node, text: string, path: Path, isKey: boolean): Found {
  const span = firstLone(text, string);
  const written = text.slice(span.start, span.end);
  const shown = written.startsWith("\\") ? written : `\\u${written.charCodeAt(0).toString(16)}`;
  const where = isKey ? `The name ${quote(String(path.at(-1)))}` : placeOf(path);
  return {
    rule,
    path,
    isKey,
    span,
    message: `${where} contains ${shown}, half of a surrogate pair, which is not a character. Use the whole character, or remove the half.`,
    args: { written: shown },
  };
}

/** Finds the first half of a pair without the other. Either half may be a character or an escape. */
function firstLone(text: string, { offset, length }: Node): Span {
  const literal = text.slice(offset, offset + length);
  let high: Span | undefined;
  for (const { index, 0: unit, 1: digits } of literal.matchAll(/\\u([\da-fA-F]{4})|\\.|[^\\]/gs)) {
    const code = digits === undefined ? unit.charCodeAt(0) : Number.parseInt(digits, 16);
    const span = { start: offset + index, end: offset + index + unit.length };
    const isLow = code >= 0xdc00 && code <= 0xdfff;
    if (high !== undefined && !isLow) return high;
    if (high === undefined && isLow) return span;
    high = code >= 0xd800 && code < 0xdc00 ? span : undefined;
  }
  return high ?? { start: offset, end: offset + length };
}

import type { Path, Span } from "../../place.js";
import { placeOf } from "../../place-of.js";
import type { Found, Rule } from "../../rule.js";
import { nodeInfo } from "../samples.js";

/** A number is too large or too precise for most readers. */
export const rule: Rule = {
  code: "json/unsafe-number",
  severity: "warning",
  summary: "A number is too large or too precise for most readers.",
  explanation:
    "Most programs store numbers as IEEE 754 doubles: integers are exact up to 9007199254740991, other numbers have about seventeen digits, and the largest is about 1.8e308. Any other number silently becomes a different one. Use a string if every digit matters, as in an identifier, or a number in this range.",
  source: { name: "RFC 8259, section 6", url: "https://www.rfc-editor.org/rfc/rfc8259#section-6" },
  bad: {
    text: nodeInfo().replace('"metadata": {}', '"metadata": { "id": 9007199254740993 }'),
    marks: "9007199254740993",
  },
  good: { text: nodeInfo({ metadata: { id: 9007199254740991 } }) },
  documents: [],
};

export function foundUnsafeNumber(written: string, span: Span, path: Path): Found {
  const value = Number(written);
  const fact = Number.isFinite(value)
    ? `which most programs read as ${value}`
    : "which is beyond the range of numbers in most programs";
  return {
    rule,
    path,
    span,
    message: `${placeOf(path)} is ${shortened(written)}, ${fact}. Use a string if every digit matters, or a number with fewer digits.`,
    args: { written: shortened(written), value: String(value) },
  };
}

function shortened(written: string): string {
  return written.length <= 40 ? written : `${written.slice(0, 40)}…`;
}

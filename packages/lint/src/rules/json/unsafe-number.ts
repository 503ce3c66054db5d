import { placeOf } from "../../place-of.js";
import type { Found, Path, Rule, Span } from "../../rule.js";
import { nodeInfo } from "../samples.js";

/** A number has more digits than readers keep. */
export const rule: Rule = {
  code: "json/unsafe-number",
  severity: "warning",
  summary: "A number has more digits than readers keep, or is larger than they can.",
  explanation:
    "Most programs keep numbers as IEEE 754 doubles: whole numbers are exact up to 9007199254740991, others have about seventeen digits, and none is larger than 1.8e308. What is beyond becomes another number, unseen. Write what is meant as a string if each digit counts, as for an identifier, or a number that can be kept.",
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
    : "more than a number of most programs can be";
  return {
    rule,
    path,
    span,
    message: `${placeOf(path)} is ${shortened(written)}, ${fact}. Write it as a string if each digit counts, or as a number with fewer digits.`,
    args: { written: shortened(written), value: String(value) },
  };
}

function shortened(written: string): string {
  return written.length <= 40 ? written : `${written.slice(0, 40)}…`;
}

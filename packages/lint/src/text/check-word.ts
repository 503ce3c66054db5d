import { quote } from "@nodeinfo-kit/validators/internal";
import type { Span } from "../place.js";
import type { SyntaxFault } from "./syntax-fault.js";

/** Keywords of other languages, and their JSON equivalents. */
const words: Readonly<Record<string, string>> = {
  true: "true",
  false: "false",
  null: "null",
  none: "null",
  nil: "null",
};

/** Checks a word in place of a value; undefined if it is a number, true, false or null. */
export function checkWord(text: string, span: Span): SyntaxFault | undefined {
  const word = text.slice(span.start, span.end);
  if (/^(?:true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][-+]?\d+)?)$/.test(word)) return undefined;
  const lower = word.length < 12 ? word.toLowerCase() : "";
  if (Object.hasOwn(words, lower)) return wrongWord(span, words[lower] ?? "");
  if (/^[-+]?(?:nan|inf|infinity)$/.test(lower))
    return {
      problem: "no-number",
      span,
      message: `JSON cannot represent ${quote(word)}. Use null or omit the value, whichever the standard allows.`,
    };
  if (lower === "undefined")
    return {
      problem: "undefined",
      span,
      message: "JSON has no undefined. Omit the property, or give it a value.",
    };
  if (/^[-+]?\.?\d/.test(word)) return { problem: "bad-number", span, message: numberMessage(word) };
  return {
    problem: "unknown-word",
    span,
    message: `${quote(word)} is not a JSON value. Strings must be in double quotes; true, false and null are lower case, without quotes.`,
  };
}

function wrongWord(span: Span, word: string): SyntaxFault {
  return {
    problem: "wrong-word",
    span,
    message: `JSON spells this ${word}. Replace with ${word}.`,
    remedies: [
      { title: `Replace with ${word}`, isSafe: true, changes: [{ kind: "text", span, text: word }] },
    ],
  };
}

function numberMessage(word: string): string {
  const digits = word.replace(/^[-+]/, "");
  if (/^0[xX]/.test(digits)) return "JSON has no hexadecimal numbers. Use decimal digits.";
  if (/^0\d/.test(digits)) return "A number cannot have a leading zero. Remove the zero.";
  if (/^\d+\.(?!\d)/.test(digits))
    return "A digit must follow the decimal point. Add one, or remove the point.";
  if (digits.startsWith(".")) return "A digit must precede the decimal point. Add a zero before it.";
  if (word.startsWith("+")) return "A number cannot have a plus sign. Remove it.";
  if (/^[\d.]+[eE][-+]?$/.test(digits))
    return "A digit must follow the e of a number. Add the exponent, or remove the e.";
  return `${quote(word)} is not a JSON number. Use digits with an optional decimal point and exponent, or put a string in double quotes.`;
}

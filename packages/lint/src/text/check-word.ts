import { quote } from "@nodeinfo-kit/validators/internal";
import type { Span } from "../rule.js";
import type { SyntaxFault } from "./syntax-fault.js";

/** Words of other languages, and what they are in JSON. */
const words: Readonly<Record<string, string>> = {
  true: "true",
  false: "false",
  null: "null",
  none: "null",
  nil: "null",
};

/** Says what is wrong with a word that stands where a value should; undefined, if it is a number, true, false or null. */
export function checkWord(text: string, span: Span): SyntaxFault | undefined {
  const word = text.slice(span.start, span.end);
  if (/^(?:true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][-+]?\d+)?)$/.test(word)) return undefined;
  const lower = word.length < 12 ? word.toLowerCase() : "";
  if (Object.hasOwn(words, lower)) return wrongWord(span, words[lower] ?? "");
  if (/^[-+]?(?:nan|inf|infinity)$/.test(lower))
    return {
      problem: "no-number",
      span,
      message: `JSON has no number ${quote(word)}. Write null or leave it out, as the standard of the document allows.`,
    };
  if (lower === "undefined")
    return {
      problem: "undefined",
      span,
      message: 'JSON has no "undefined". Leave the member out, or write a value.',
    };
  if (/^[-+]?\.?\d/.test(word)) return { problem: "bad-number", span, message: numberMessage(word) };
  return {
    problem: "unknown-word",
    span,
    message: `${quote(word)} is no JSON value. Text stands in double quotes; true, false and null are written in small letters, without.`,
  };
}

function wrongWord(span: Span, word: string): SyntaxFault {
  return {
    problem: "wrong-word",
    span,
    message: `In JSON this is written ${word}. Write it so.`,
    remedies: [{ title: `Write ${word}`, isSafe: true, changes: [{ kind: "text", span, text: word }] }],
  };
}

function numberMessage(word: string): string {
  const digits = word.replace(/^[-+]/, "");
  if (/^0[xX]/.test(digits)) return "JSON has no hexadecimal numbers. Write it in decimal digits.";
  if (/^0\d/.test(digits)) return "A number cannot start with a zero. Remove the zero.";
  if (/^\d+\.(?!\d)/.test(digits))
    return "A digit must follow the point of a number. Write one, or remove the point.";
  if (digits.startsWith("."))
    return "A digit must stand before the point of a number. Write a zero before it.";
  if (word.startsWith("+")) return "A number has no plus sign before it. Remove it.";
  if (/^[\d.]+[eE][-+]?$/.test(digits))
    return "A digit must follow the e of a number. Write the exponent, or remove the e.";
  return `${quote(word)} is not how JSON writes a number. Write digits, a point and an exponent at most, or put text in double quotes.`;
}

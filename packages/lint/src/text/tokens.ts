import type { Span } from "../rule.js";
import { QuotesOfLines } from "./quotes-of-lines.js";
import { readQuoted, readString } from "./strings.js";
import { endOfLine, printedCharacter, type ReportFault } from "./syntax-fault.js";

/** A part of a text that is meant to be JSON: a bracket, a comma, a colon, a string, or any other run of characters. */
export interface Token extends Span {
  readonly kind: "{" | "}" | "[" | "]" | "," | ":" | "string" | "word" | "end";
}

/** Quotation marks that stand for `"` in texts, and those that close what they open. */
const otherQuotes: Readonly<Record<string, string>> = {
  "'": "'",
  "`": "`",
  "“": '”"',
  "”": '”"',
  "„": '“”"',
  "‘": "’",
  "’": "’",
};

/**
 * Takes a text apart that is no JSON. What can be read over is reported and read over: comments, wrong quotation marks, faults
 * in strings. Goes through the text once.
 */
export class Tokens {
  private readonly text: string;
  private readonly report: ReportFault;
  private readonly isAllReported: boolean;
  private readonly quotes: QuotesOfLines;
  private at: number;

  /** `isAllReported`: whether more than one fault of a string is. */
  constructor(text: string, start: number, report: ReportFault, isAllReported: boolean) {
    this.text = text;
    this.at = start;
    this.report = report;
    this.isAllReported = isAllReported;
    this.quotes = new QuotesOfLines(text);
  }

  next(): Token {
    this.skipBlank();
    const start = this.at;
    const character = this.text[start];
    if (character === undefined) return { kind: "end", start, end: start };
    const kind = kindOf(character);
    this.at = this.endOf(kind, character, start);
    return { kind, start, end: this.at };
  }

  /** Goes on behind what stands before the next comma, closing bracket or line: a word may have others behind it. */
  skipRest(): void {
    this.at = indexOf(/[,\]}\r\n]/g, this.text, this.at);
  }

  private endOf(kind: Token["kind"], character: string, start: number): number {
    if (kind === "word") return endOfWord(this.text, start);
    if (kind !== "string") return start + 1;
    const closers = otherQuotes[character];
    return closers === undefined
      ? readString(this.text, start, this.quotes, this.report, this.isAllReported)
      : readQuoted(this.text, start, closers, this.report);
  }

  /** Skips white space and comments, and reports what of it JSON does not know. */
  private skipBlank(): void {
    for (;;) {
      const start = this.at;
      const character = this.text[start];
      if (character === undefined || isPlain(character)) return;
      if (isBlank(character)) this.at++;
      else if (startsComment(this.text, start)) this.at = this.readComment(start);
      else if (isOddBlank(character)) this.at = this.readOddBlank(start);
      else return;
    }
  }

  private readComment(start: number): number {
    const end = endOfComment(this.text, start);
    if (end === undefined)
      this.report({
        problem: "open-comment",
        span: { start, end: start + 2 },
        message: "JSON has no comments, and this one has no end. Remove it.",
      });
    else
      this.report({
        problem: "comment",
        span: { start, end },
        message: "JSON has no comments. Remove it.",
        remedies: [
          {
            title: "Remove the comment",
            isSafe: false,
            changes: [{ kind: "text", span: spanToRemove(this.text, start, end), text: "" }],
          },
        ],
      });
    return end ?? this.text.length;
  }

  private readOddBlank(start: number): number {
    let end = start + 1;
    while (isOddBlank(this.text.charAt(end))) end++;
    this.report({
      problem: "white-space",
      span: { start, end },
      message: `White space stands here that JSON does not know: ${printedCharacter(this.text, start)}. Write a space.`,
      remedies: [
        {
          title: "Write a space",
          isSafe: true,
          changes: [{ kind: "text", span: { start, end }, text: " " }],
        },
      ],
    });
    return end;
  }
}

function kindOf(character: string): Token["kind"] {
  switch (character) {
    case "{":
    case "}":
    case "[":
    case "]":
    case ",":
    case ":":
      return character;
    default:
      return character === '"' || Object.hasOwn(otherQuotes, character) ? "string" : "word";
  }
}

function endOfWord(text: string, start: number): number {
  let end = start;
  do end = indexOf(/[\s{}[\]:,"/]/g, text, end + 1);
  while (text[end] === "/" && !startsComment(text, end));
  return end;
}

/** Where a text first has one of these characters; its end, if it has none. The pattern must be global. */
function indexOf(pattern: RegExp, text: string, start: number): number {
  pattern.lastIndex = start;
  return pattern.exec(text)?.index ?? text.length;
}

/** Whether a character is surely no white space and begins no comment. Nearly all are such, and to match a pattern for each takes long. */
function isPlain(character: string): boolean {
  return character > " " && character < "\u007f" && character !== "#" && character !== "/";
}

function isBlank(character: string): boolean {
  return character === " " || character === "\n" || character === "\r" || character === "\t";
}

function isOddBlank(character: string): boolean {
  return /\s/.test(character) && !isBlank(character);
}

function startsComment(text: string, at: number): boolean {
  const character = text.charAt(at);
  if (character === "#") return at === 0 || /[\s,{}[\]]/.test(text.charAt(at - 1));
  return character === "/" && /[/*]/.test(text.charAt(at + 1));
}

function endOfComment(text: string, start: number): number | undefined {
  if (!text.startsWith("/*", start)) return endOfLine(text, start);
  const end = text.indexOf("*/", start + 2);
  return end < 0 ? undefined : end + 2;
}

/** A comment with the white space before it, and with its line, if nothing else stands on it. */
function spanToRemove(text: string, start: number, end: number): Span {
  let before = start;
  while (/[ \t]/.test(text.charAt(before - 1))) before--;
  const startsLine = before === 0 || /[\r\n]/.test(text.charAt(before - 1));
  if (!startsLine) return { start: before, end };
  const lineEnd = /^[ \t]*(?:\r\n|\r|\n)/.exec(text.slice(end, end + 200))?.[0].length;
  return lineEnd === undefined ? { start, end } : { start: before, end: end + lineEnd };
}

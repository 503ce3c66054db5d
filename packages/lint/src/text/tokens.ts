import type { Span } from "../place.js";
import { QuotesOfLines } from "./quotes-of-lines.js";
import { readQuoted, readString } from "./strings.js";
import { endOfLine, printedCharacter, type ReportFault } from "./syntax-fault.js";

/** A part of a text that is meant to be JSON: a bracket, a comma, a colon, a string, or any other run of characters. */
export interface Token extends Span {
  readonly kind: "{" | "}" | "[" | "]" | "," | ":" | "string" | "word" | "end";
}

/** Quotation marks used instead of `"`, with their closing marks. */
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
 * Splits a text that is not JSON into tokens. Reports and skips comments, wrong quotation marks and faults in strings. Reads
 * the text once.
 */
export class Tokens {
  private readonly text: string;
  private readonly report: ReportFault;
  private readonly isAllReported: boolean;
  private readonly quotes: QuotesOfLines;
  private at: number;

  /** `isAllReported`: whether to report more than one fault per string. */
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

  /** Skips to the next comma, closing bracket or line: more words may follow a word. */
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

  /** Skips white space and comments, and reports those that JSON does not allow. */
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
        message: "JSON does not allow comments, and this one is not closed. Remove the comment.",
      });
    else
      this.report({
        problem: "comment",
        span: { start, end },
        message: "JSON does not allow comments. Remove the comment.",
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
      message: `JSON does not allow the white space ${printedCharacter(this.text, start)}. Use a space.`,
      remedies: [
        {
          title: "Use a space",
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

/** The index of the first match; the end of the text if there is none. The pattern must be global. */
function indexOf(pattern: RegExp, text: string, start: number): number {
  pattern.lastIndex = start;
  return pattern.exec(text)?.index ?? text.length;
}

/** Whether a character is certainly neither white space nor the start of a comment: a fast check for most. */
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

/** The span of a comment with the white space before it, and with its line if nothing else is on it. */
function spanToRemove(text: string, start: number, end: number): Span {
  let before = start;
  while (/[ \t]/.test(text.charAt(before - 1))) before--;
  const startsLine = before === 0 || /[\r\n]/.test(text.charAt(before - 1));
  if (!startsLine) return { start: before, end };
  const lineEnd = /^[ \t]*(?:\r\n|\r|\n)/.exec(text.slice(end, end + 200))?.[0].length;
  return lineEnd === undefined ? { start, end } : { start: before, end: end + lineEnd };
}

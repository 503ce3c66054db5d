import { quote } from "@nodeinfo-kit/validators/internal";
import type { QuotesOfLines } from "./quotes-of-lines.js";
import { printedCharacter, type ReportFault } from "./syntax-fault.js";

/**
 * Finds the end of a string that starts with a double quote, and reports all faults inside it, or the first. An unterminated
 * string ends with its line, before its last comma.
 */
export function readString(
  text: string,
  start: number,
  quotes: QuotesOfLines,
  report: ReportFault,
  isAllReported: boolean,
): number {
  const reportInside = isAllReported ? report : once(report);
  for (let at = start + 1; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x22) return at + 1;
    if (code === 0x5c && !isLineBreak(text, at + 1)) at = readEscape(text, at, reportInside) - 1;
    else if (isLineBreak(text, at)) {
      if (!quotes.closeStringAfter(at)) return endOpenString(text, start, at, report);
      reportInside(lineBreak(text, at));
    } else if (code < 0x20) reportInside(controlCharacter(text, at));
  }
  return endOpenString(text, start, text.length, report);
}

function once(report: ReportFault): ReportFault {
  let isReported = false;
  return (fault) => {
    if (!isReported) report(fault);
    isReported = true;
  };
}

/** Reads an escape, and returns where it ends. */
function readEscape(text: string, start: number, report: ReportFault): number {
  const character = text.charAt(start + 1);
  if (/["\\/bfnrt]/.test(character)) return start + 2;
  const digits =
    character === "u" ? (/^[\da-fA-F]*/.exec(text.slice(start + 2, start + 6))?.[0].length ?? 0) : 0;
  if (digits === 4) return start + 6;
  const end = Math.min(start + 2 + digits, text.length);
  const shown = quote(text.slice(start, end));
  const message =
    character === "u"
      ? `Four hexadecimal digits must follow \\u, not ${digits}.`
      : `JSON has no escape ${shown}. Write \\\\ for a backslash.`;
  report({
    problem: "bad-escape",
    span: { start, end },
    message,
    ...(character === "'" && {
      remedies: [
        {
          title: "Remove the backslash",
          isSafe: true,
          changes: [{ kind: "text", span: { start, end: start + 1 }, text: "" }],
        },
      ],
    }),
  });
  return end;
}

function isLineBreak(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code === 0x0a || code === 0x0d;
}

/** Ends an unterminated string, and reports it. A comma at the end of its line is not a part of it. */
function endOpenString(text: string, start: number, lineEnd: number, report: ReportFault): number {
  const tail = /,[ \t]*$/.exec(text.slice(Math.max(start + 1, lineEnd - 100), lineEnd));
  const end = lineEnd - (tail?.[0].length ?? 0);
  const message =
    lineEnd === text.length
      ? 'The input ends inside this string. Add ", or check whether the input was cut off.'
      : 'This string is not closed on its line. Add " at its end.';
  report({ problem: "open-string", span: { start, end }, message });
  return end;
}

function lineBreak(text: string, at: number) {
  return {
    problem: "line-break-in-string",
    span: { start: at, end: text.startsWith("\r\n", at) ? at + 2 : at + 1 },
    message: "A string cannot contain a line break. Write \\n instead.",
  } as const;
}

function controlCharacter(text: string, at: number) {
  const span = { start: at, end: at + 1 };
  const escaped = JSON.stringify(text.charAt(at)).slice(1, -1);
  return {
    problem: "control-character",
    span,
    message: `A string cannot contain the control character ${printedCharacter(text, at)}. Replace with ${escaped}.`,
    remedies: [
      { title: `Replace with ${escaped}`, isSafe: true, changes: [{ kind: "text", span, text: escaped }] },
    ],
  } as const;
}

/** Finds the end of a string in quotation marks that JSON does not allow, and reports them. */
export function readQuoted(text: string, start: number, closers: string, report: ReportFault): number {
  let at = start + 1;
  for (; at < text.length && !isLineBreak(text, at); at++) {
    const character = text.charAt(at);
    if (character === "\\") at++;
    // A quotation mark within a word is an apostrophe.
    else if (closers.includes(character) && !/\w/.test(text.charAt(at + 1))) {
      reportQuotes(text, { start, end: at + 1 }, report);
      return at + 1;
    }
  }
  // Continue after this text: scanning it again for the next quotation mark would take quadratic time.
  return endOpenString(text, start, Math.min(at, text.length), report);
}

function reportQuotes(text: string, span: { start: number; end: number }, report: ReportFault): void {
  const content = text.slice(span.start + 1, span.end - 1);
  const mark = text.charAt(span.start);
  // With quotation marks or escapes inside, the meaning of the string is not certain.
  // biome-ignore lint/suspicious/noControlCharactersInRegex: a string must not contain these.
  const isPlain = !/["\\\0-\x1f]/.test(content);
  report({
    problem: "not-double-quotes",
    span,
    message:
      mark === "'"
        ? "Strings must be in double quotes, not single quotes. Replace the quotes."
        : `Strings must be in plain double quotes, not in ${mark}. Replace the quotes.`,
    ...(isPlain && {
      remedies: [
        {
          title: "Replace the quotes",
          isSafe: true,
          changes: [{ kind: "text", span, text: `"${content}"` }],
        },
      ],
    }),
  });
}

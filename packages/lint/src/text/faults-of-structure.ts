import { quote } from "@nodeinfo-kit/validators/internal";
import type { Remedy, Span } from "../rule.js";
import type { ProblemBehindTheEnd, SyntaxFault, SyntaxProblem } from "./syntax-fault.js";
import { factsOfTextBehind } from "./text-before.js";
import type { Token } from "./tokens.js";

/** What a text is that has nothing of JSON. */
export function noJson({ start, end }: Span): SyntaxFault {
  return {
    problem: "no-json",
    span: { start, end },
    message: "This is no JSON. A document begins with { and ends with }, or is a list in [ and ].",
  };
}

/** For a text of which nothing worse is known than that `JSON.parse` refuses it. */
export function unexplained(text: string): SyntaxFault {
  return {
    problem: "unexplained",
    span: { start: 0, end: text.length },
    message: "This is no JSON, and it cannot be told why. Let a program write it.",
  };
}

export function trailingComma({ start, end }: Span): SyntaxFault {
  const span = { start, end };
  return {
    problem: "trailing-comma",
    span,
    message: "A comma stands before the closing bracket. Remove the comma.",
    remedies: [{ title: "Remove the comma", isSafe: true, changes: [{ kind: "text", span, text: "" }] }],
  };
}

/** Marks what the comma should follow: what comes next may be lines away. */
export function missingComma(text: string, before: Span, next: Token, isInObject: boolean): SyntaxFault {
  const at = { start: before.end, end: before.end };
  // Otherwise a quotation mark may be what is wrong, and not a comma.
  const isCertain =
    isInObject && next.kind === "string" && /^\s*:/.test(text.slice(next.end, next.end + 100));
  return {
    problem: "missing-comma",
    span: { start: before.start, end: before.end },
    message: `A comma must stand between this and the next ${isInObject ? "member" : "item"}. Write one behind this.`,
    remedies: [
      { title: "Write a comma", isSafe: isCertain, changes: [{ kind: "text", span: at, text: "," }] },
    ],
  };
}

export function unquotedName(text: string, { start, end }: Span): SyntaxFault {
  const name = text.slice(start, end);
  const span = { start, end };
  if (!/^[A-Za-z_$][\w$-]*$/.test(name))
    return {
      problem: "missing-name",
      span,
      message: "The name of a member must stand here, in double quotes. Write it so.",
    };
  return {
    problem: "unquoted-name",
    span,
    message: `The name of a member stands in double quotes. Write ${quote(name)}.`,
    remedies: [
      { title: "Write double quotes", isSafe: true, changes: [{ kind: "text", span, text: `"${name}"` }] },
    ],
  };
}

const messages: Readonly<Record<ProblemBehindTheEnd, string>> = {
  "more-lines":
    "The document has ended, and another one begins on a line of its own, as in NDJSON. Check each line by itself.",
  "second-document": "The document has ended, and another one begins. Put each one into a text of its own.",
  "something-behind": "The document has ended, and something follows it. Remove what follows.",
};

/** What follows the end of a document. */
export function behindTheEnd(text: string, document: Span, { kind, start, end }: Token): SyntaxFault {
  const problem = problemBehind(text, document, start, kind === "{" || kind === "[");
  if (problem !== "something-behind") return { problem, span: { start, end }, message: messages[problem] };
  return {
    problem,
    span: { start, end },
    message: messageBehind(text, start),
    remedies: removalFrom(text, start),
  };
}

function messageBehind(text: string, start: number): string {
  const facts = factsOfTextBehind(text, start);
  return facts === undefined
    ? messages["something-behind"]
    : `The document has ended, and ${facts[0]} follows it. ${facts[1]}`;
}

/** Takes away what follows, if nothing of a document can be in it. */
function removalFrom(text: string, start: number): Remedy[] {
  if (/[{}[\]"]/.test(text.slice(start))) return [];
  const span = { start, end: start + text.slice(start).trimEnd().length };
  return [{ title: "Remove what follows", isSafe: false, changes: [{ kind: "text", span, text: "" }] }];
}

function problemBehind(
  text: string,
  { start, end }: Span,
  next: number,
  isDocument: boolean,
): ProblemBehindTheEnd {
  if (!isDocument) return "something-behind";
  const isOneLine = !/[\r\n]/.test(text.slice(start, end).trimStart());
  return isOneLine && /[\r\n]/.test(text.slice(end, next)) ? "more-lines" : "second-document";
}

export function isBehindTheEnd(problem: SyntaxProblem): problem is ProblemBehindTheEnd {
  return Object.hasOwn(messages, problem);
}

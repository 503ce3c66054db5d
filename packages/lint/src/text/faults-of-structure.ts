import { quote } from "@nodeinfo-kit/validators/internal";
import type { Span } from "../place.js";
import type { Remedy } from "../remedy.js";
import type { ProblemAfterTheEnd, SyntaxFault, SyntaxProblem } from "./syntax-fault.js";
import { factsOfTextAfter } from "./text-before.js";
import type { Token } from "./tokens.js";

/** Reports a text that does not look like JSON at all. */
export function notJson({ start, end }: Span): SyntaxFault {
  return {
    problem: "no-json",
    span: { start, end },
    message: "This is not JSON. A document starts with { and ends with }, or is an array in [ and ].",
  };
}

/** Reports a text that `JSON.parse` rejects for an unknown reason. */
export function unexplained(text: string): SyntaxFault {
  return {
    problem: "unexplained",
    span: { start: 0, end: text.length },
    message: "This is not valid JSON, for an unknown reason. Generate it with a program.",
  };
}

export function trailingComma({ start, end }: Span): SyntaxFault {
  const span = { start, end };
  return {
    problem: "trailing-comma",
    span,
    message: "JSON does not allow a comma before a closing bracket. Remove the comma.",
    remedies: [{ title: "Remove the comma", isSafe: true, changes: [{ kind: "text", span, text: "" }] }],
  };
}

/** Marks the value before the missing comma: the next one may be lines away. */
export function missingComma(text: string, before: Span, next: Token, isInObject: boolean): SyntaxFault {
  const at = { start: before.end, end: before.end };
  // Otherwise, a quotation mark may be wrong instead.
  const isCertain =
    isInObject && next.kind === "string" && /^\s*:/.test(text.slice(next.end, next.end + 100));
  return {
    problem: "missing-comma",
    span: { start: before.start, end: before.end },
    message: `A comma is missing between this ${isInObject ? "property" : "item"} and the next. Add a comma.`,
    remedies: [{ title: "Add a comma", isSafe: isCertain, changes: [{ kind: "text", span: at, text: "," }] }],
  };
}

export function unquotedName(text: string, { start, end }: Span): SyntaxFault {
  const name = text.slice(start, end);
  const span = { start, end };
  if (!/^[A-Za-z_$][\w$-]*$/.test(name))
    return {
      problem: "missing-name",
      span,
      message: "A property name in double quotes is expected here. Replace this with the name.",
    };
  return {
    problem: "unquoted-name",
    span,
    message: `Property names must be in double quotes. Write ${quote(name)}.`,
    remedies: [
      { title: "Use double quotes", isSafe: true, changes: [{ kind: "text", span, text: `"${name}"` }] },
    ],
  };
}

const messages: Readonly<Record<ProblemAfterTheEnd, string>> = {
  "more-lines": "A second document starts on its own line, as in NDJSON. Check each line separately.",
  "second-document": "A second document starts here. Put each document in its own file.",
  "something-behind": "Unexpected content after the end of the document. Remove it.",
};

/** Reports content after the end of a document. */
export function afterTheEnd(text: string, document: Span, { kind, start, end }: Token): SyntaxFault {
  const problem = problemAfter(text, document, start, kind === "{" || kind === "[");
  if (problem !== "something-behind") return { problem, span: { start, end }, message: messages[problem] };
  return {
    problem,
    span: { start, end },
    message: messageAfter(text, start),
    remedies: removalFrom(text, start),
  };
}

function messageAfter(text: string, start: number): string {
  const facts = factsOfTextAfter(text, start);
  return facts === undefined
    ? messages["something-behind"]
    : `There is ${facts[0]} after the end of the document. ${facts[1]}`;
}

/** Removes the rest, unless it may contain a document. */
function removalFrom(text: string, start: number): Remedy[] {
  if (/[{}[\]"]/.test(text.slice(start))) return [];
  const span = { start, end: start + text.slice(start).trimEnd().length };
  return [{ title: "Remove it", isSafe: false, changes: [{ kind: "text", span, text: "" }] }];
}

function problemAfter(
  text: string,
  { start, end }: Span,
  next: number,
  isDocument: boolean,
): ProblemAfterTheEnd {
  if (!isDocument) return "something-behind";
  const isOneLine = !/[\r\n]/.test(text.slice(start, end).trimStart());
  return isOneLine && /[\r\n]/.test(text.slice(end, next)) ? "more-lines" : "second-document";
}

export function isAfterTheEnd(problem: SyntaxProblem): problem is ProblemAfterTheEnd {
  return Object.hasOwn(messages, problem);
}

import type { Span } from "../place.js";

/** A document in a text, after something else. */
export interface Embedded extends Span {
  /** Whether it is JSON, from its first bracket to its last. */
  readonly isJson: boolean;
}

/** The possible start of an object with a property, or of an array of objects. Looks ahead by at most one name. */
const opening = /\{(?=\s{0,200}"[^"\\\r\n]{1,80}"\s{0,20}:)|\[(?=\s{0,200}\{\s{0,200}")/g;
/** The maximum number of starts to try. */
const maxTries = 8;

/** Finds the document in a text that starts with something else: the first valid JSON, or else the first likely start. */
export function embeddedIn(text: string, from: number): Embedded | undefined {
  let first: Embedded | undefined;
  let next = from;
  let isWithin = false;
  for (let tries = 0; tries < maxTries; tries++) {
    opening.lastIndex = next;
    const start = opening.exec(text)?.index;
    if (start === undefined) break;
    const end = endOfBrackets(text, start);
    const isPart = isWithin && text.charAt(start - 1) !== "\n";
    if (end !== undefined && !isPart && isJson(text.slice(start, end))) return { start, end, isJson: true };
    first ??= { start, end: text.length, isJson: false };
    // Without an end it may be a document that was cut off. Its parts are not documents, unless they start a line.
    isWithin ||= end === undefined;
    next = end ?? start + 1;
  }
  return first;
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/** The end of the object or array that starts at an offset, if any. Skips strings. */
function endOfBrackets(text: string, start: number): number | undefined {
  let depth = 0;
  const mark = /["{}[\]]/g;
  mark.lastIndex = start;
  for (let match = mark.exec(text); match !== null; match = mark.exec(text)) {
    if (match[0] === '"') {
      mark.lastIndex = endOfString(text, match.index);
      continue;
    }
    depth += match[0] === "{" || match[0] === "[" ? 1 : -1;
    if (depth === 0) return match.index + 1;
  }
  return undefined;
}

function endOfString(text: string, start: number): number {
  for (let at = start + 1; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x22) return at + 1;
    if (code === 0x5c) at++;
  }
  return text.length;
}

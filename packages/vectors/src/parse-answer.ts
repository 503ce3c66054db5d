import { excerpt } from "./escape.js";
import { endOfString } from "./raw-json.js";

/** The parsed answer of a program. */
export type Answer = Readonly<Record<string, unknown>>;

/** The deepest nesting of an answer: far deeper than any right one, and far from the end of the stack. */
const maxDepth = 100;

/** Parses a line that a program printed. If it is not an answer, `fault` says why. */
export function parseAnswer(line: string): { readonly answer: Answer } | { readonly fault: string } {
  if (isTooDeep(line))
    return { fault: `The answer is nested more than ${maxDepth} levels deep: ${excerpt(line)}` };
  try {
    const value: unknown = JSON.parse(line);
    // JSON objects have string keys.
    if (typeof value === "object" && value !== null && !Array.isArray(value))
      return { answer: value as Answer };
  } catch {
    // It is not JSON.
  }
  return { fault: `The line that the program printed is not a JSON object: ${excerpt(line)}` };
}

/** Counts the brackets outside of strings. */
function isTooDeep(json: string): boolean {
  let depth = 0;
  for (let position = 0; position < json.length; position++) {
    const character = json[position];
    if (character === '"') position = endOfString(json, position);
    else if (character === "[" || character === "{") depth++;
    else if (character === "]" || character === "}") depth--;
    if (depth > maxDepth) return true;
  }
  return false;
}

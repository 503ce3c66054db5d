import type { Node } from "jsonc-parser";
import type { Found } from "../rule.js";
import { findDuplicateKeys } from "../rules/json/duplicate-key.js";
import { foundLoneSurrogate } from "../rules/json/lone-surrogate.js";
import { foundUnsafeNumber } from "../rules/json/unsafe-number.js";
import { isObject } from "../value.js";
import { countMembers } from "./brackets.js";
import { isKept } from "./numbers.js";
import { type SourceText, spanOf } from "./source-text.js";
import { isWellFormed } from "./well-formed.js";

/**
 * Finds what a text says and its value does not: members with the name of a later one, digits that no number can have, halves
 * of characters. Most texts lose nothing; that is found out without the syntax tree, which takes ten times as long.
 */
export function findLosses(source: SourceText, value: unknown): Found[] {
  const { text } = source;
  const seen: Seen = { members: 0, hasZero: false, hasOddNumber: false };
  look(value, seen);
  const losesMembers = mostMembers(text) !== seen.members && countMembers(text) !== seen.members;
  const losesDigits = seen.hasOddNumber || (seen.hasZero && mayUnderflow(text));
  const isBroken = !isWellFormed(text) || (mayHaveSurrogates(text) && !hasWellFormedStrings(value));
  if (!losesMembers && !losesDigits && !isBroken) return [];
  const found: Found[] = [];
  if (source.tree) lookCloser(source.tree, text, [], found);
  return found;
}

interface Seen {
  members: number;
  hasZero: boolean;
  /** Whether there is a number that is no whole one, or so large that its digits may be others than were written. */
  hasOddNumber: boolean;
}

function look(value: unknown, seen: Seen): void {
  if (typeof value === "number") {
    if (value === 0) seen.hasZero = true;
    else if (!Number.isSafeInteger(value)) seen.hasOddNumber = true;
  } else if (Array.isArray(value)) {
    for (const item of value) look(item, seen);
  } else if (isObject(value)) {
    for (const name in value) {
      seen.members++;
      look(value[name], seen);
    }
  }
}

/** The colons of a text that may stand behind the name of a member, and not in a string: those behind a quotation mark or a space. */
function mostMembers(text: string): number {
  let count = 0;
  for (let at = text.indexOf(":"); at >= 0; at = text.indexOf(":", at + 1)) {
    const before = text.charCodeAt(at - 1);
    if (before === 0x22 || before <= 0x20) count++;
  }
  return count;
}

/** Whether there may be a number that is not zero, but too small for any other. */
function mayUnderflow(text: string): boolean {
  for (let at = text.indexOf("-"); at >= 0; at = text.indexOf("-", at + 1))
    if (/[eE]/.test(text.charAt(at - 1)) && /\d/.test(text.charAt(at + 1))) return true;
  return text.includes("0.000000000000");
}

/** Whether there are escapes that stand for halves of surrogate pairs. */
function mayHaveSurrogates(text: string): boolean {
  return text.includes("\\u") && /\\u[dD][89a-fA-F]/.test(text);
}

function hasWellFormedStrings(value: unknown): boolean {
  if (typeof value === "string") return isWellFormed(value);
  if (Array.isArray(value)) return value.every(hasWellFormedStrings);
  if (!isObject(value)) return true;
  return Object.entries(value).every(([name, member]) => isWellFormed(name) && hasWellFormedStrings(member));
}

function lookCloser(node: Node, text: string, path: (string | number)[], found: Found[]): void {
  switch (node.type) {
    case "object":
      found.push(...findDuplicateKeys(node, text, path));
      for (const { children: [name, member] = [] } of node.children ?? []) {
        if (name === undefined || member === undefined) continue;
        path.push(String(name.value));
        if (!isWellFormed(String(name.value))) found.push(foundLoneSurrogate(name, text, [...path], true));
        lookCloser(member, text, path, found);
        path.pop();
      }
      break;
    case "array":
      for (const [index, item] of (node.children ?? []).entries()) {
        path.push(index);
        lookCloser(item, text, path, found);
        path.pop();
      }
      break;
    case "number": {
      const { start, end } = spanOf(node);
      const written = text.slice(start, end);
      if (!isKept(written)) found.push(foundUnsafeNumber(written, { start, end }, [...path]));
      break;
    }
    case "string":
      if (!isWellFormed(String(node.value))) found.push(foundLoneSurrogate(node, text, [...path], false));
  }
}

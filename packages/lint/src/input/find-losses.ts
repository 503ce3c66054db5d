import { isObject } from "@nodeinfo-kit/validators/internal";
import type { Node } from "jsonc-parser";
import { rule as duplicateKey, findDuplicateKeys } from "../rules/json/duplicate-key.js";
import { foundLoneSurrogate, rule as loneSurrogate } from "../rules/json/lone-surrogate.js";
import { foundUnsafeNumber, rule as unsafeNumber } from "../rules/json/unsafe-number.js";
import { countProperties } from "../text/brackets.js";
import { isKept } from "../text/numbers.js";
import { type SourceText, spanOf } from "../text/source-text.js";
import { type FoundInText, Gathered } from "./gathered.js";

/**
 * Finds content that parsing loses: properties with the name of a later one, digits beyond the precision of numbers, and lone
 * surrogates. Most texts lose nothing, which is detected without the syntax tree, as that takes ten times as long. Returns at
 * most `most` of each kind, and counts the others.
 */
export function findLosses(source: SourceText, value: unknown, most: number): FoundInText {
  const text = source.json;
  const seen: Seen = { members: 0, hasZero: false, hasOddNumber: false };
  look(value, seen);
  const losesMembers = maxProperties(text) !== seen.members && countProperties(text) !== seen.members;
  const losesDigits = seen.hasOddNumber || (seen.hasZero && mayUnderflow(text));
  const isBroken = !text.isWellFormed() || (mayHaveSurrogates(text) && !hasWellFormedStrings(value));
  if (!losesMembers && !losesDigits && !isBroken) return nothing;
  const gathered = new Gathered(most);
  if (source.tree) lookCloser(source.tree, text, [], gathered);
  return gathered;
}

const nothing: FoundInText = { found: [], omittedCount: 0 };

interface Seen {
  members: number;
  hasZero: boolean;
  /** Whether there is a number that is not an integer, or so large that it may lose digits. */
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

/** Counts the colons that may follow a property name: those after a quotation mark or a space. */
function maxProperties(text: string): number {
  let count = 0;
  for (let at = text.indexOf(":"); at >= 0; at = text.indexOf(":", at + 1)) {
    const before = text.charCodeAt(at - 1);
    if (before === 0x22 || before <= 0x20) count++;
  }
  return count;
}

/** Whether there may be a nonzero number that is read as zero. */
function mayUnderflow(text: string): boolean {
  for (let at = text.indexOf("-"); at >= 0; at = text.indexOf("-", at + 1))
    if (/[eE]/.test(text.charAt(at - 1)) && /\d/.test(text.charAt(at + 1))) return true;
  return text.includes("0.000000000000");
}

/** Whether there are escapes of surrogates. */
function mayHaveSurrogates(text: string): boolean {
  return text.includes("\\u") && /\\u[dD][89a-fA-F]/.test(text);
}

function hasWellFormedStrings(value: unknown): boolean {
  if (typeof value === "string") return value.isWellFormed();
  if (Array.isArray(value)) return value.every(hasWellFormedStrings);
  if (!isObject(value)) return true;
  return Object.entries(value).every(([name, member]) => name.isWellFormed() && hasWellFormedStrings(member));
}

function lookCloser(node: Node, text: string, path: (string | number)[], gathered: Gathered): void {
  switch (node.type) {
    case "object":
      for (const found of findDuplicateKeys(node, text, path)) gathered.add(duplicateKey, () => found);
      for (const { children: [name, member] = [] } of node.children ?? []) {
        if (name === undefined || member === undefined) continue;
        path.push(String(name.value));
        if (!String(name.value).isWellFormed())
          gathered.add(loneSurrogate, () => foundLoneSurrogate(name, text, [...path], true));
        lookCloser(member, text, path, gathered);
        path.pop();
      }
      break;
    case "array":
      for (const [index, item] of (node.children ?? []).entries()) {
        path.push(index);
        lookCloser(item, text, path, gathered);
        path.pop();
      }
      break;
    case "number": {
      const { start, end } = spanOf(node);
      const written = text.slice(start, end);
      if (!isKept(written))
        gathered.add(unsafeNumber, () => foundUnsafeNumber(written, { start, end }, [...path]));
      break;
    }
    case "string":
      if (!String(node.value).isWellFormed())
        gathered.add(loneSurrogate, () => foundLoneSurrogate(node, text, [...path], false));
  }
}

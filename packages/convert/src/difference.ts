import { software } from "@nodeinfo-kit/schemas/known-values/software";
import { escapeToken, isObject, ownProperty } from "@nodeinfo-kit/validators/internal";
import { comparable } from "./comparable.js";
import { readOrTake } from "./convert.js";
import type { Issues } from "./issue.js";
import { isStringArray } from "./reading/protocols-and-services.js";

/** The differences between two documents. Every pointer is into the facts of the document. */
export interface Difference {
  readonly added: readonly { readonly pointer: string; readonly value: unknown }[];
  readonly removed: readonly { readonly pointer: string; readonly value: unknown }[];
  readonly changed: readonly Pair[];
  /** Software names that differ only in spelling: both are names of the program, which is a known value. */
  readonly respelled: readonly (Pair & { readonly program: string })[];
  readonly issues?: undefined;
}

/**
 * Compares two documents of any standards, or facts, as facts. Ignores their places and spelling in the document, the order of
 * strings in arrays, and empty values. Arrays of objects are compared item by item. Returns the facts that were added,
 * removed and changed and, separately, a software name that is only another spelling of the same known program. Returns
 * issues if one of the two cannot be read.
 */
export function diff(before: unknown, after: unknown): Difference | { readonly issues: Issues } {
  const [a, b] = [readOrTake(before), readOrTake(after)];
  if (a.issues) return { issues: a.issues };
  if (b.issues) return { issues: b.issues };
  return compare(...comparable(a.facts, b.facts));
}

/**
 * Whether two documents of any standards have the same facts. Another spelling of a known program is the same; a document
 * that cannot be read is never the same.
 */
export function isEquivalent(a: unknown, b: unknown): boolean {
  const found = diff(a, b);
  return !found.issues && [found.added, found.removed, found.changed].every(({ length }) => length === 0);
}

/** A value before and after. */
interface Pair {
  readonly pointer: string;
  readonly before: unknown;
  readonly after: unknown;
}

/** Compares two values of any depth, with a queue instead of recursion. */
function compare(before: unknown, after: unknown): Difference {
  const added: { pointer: string; value: unknown }[] = [];
  const removed: { pointer: string; value: unknown }[] = [];
  const changed: Pair[] = [];
  const respelled: (Pair & { program: string })[] = [];
  const pairs: Pair[] = [{ pointer: "", before, after }];
  for (let pair = pairs.pop(); pair; pair = pairs.pop()) {
    const { pointer, before, after } = pair;
    if (isEmpty(before) && isEmpty(after)) continue;
    // Properties are listed one by one, even if their object was missing before, so each always has the same pointer.
    const [objectBefore = {}, objectAfter = {}] = [before, after];
    const [listBefore = [], listAfter = []] = [before, after];
    if (isObject(objectBefore) && isObject(objectAfter)) addPairs(pairs, pointer, objectBefore, objectAfter);
    else if (isStringArray(listBefore) && isStringArray(listAfter)) {
      for (const value of valuesOnlyIn(listBefore, listAfter, pointer)) removed.push(value);
      for (const value of valuesOnlyIn(listAfter, listBefore, pointer)) added.push(value);
    } else if (after === undefined) removed.push({ pointer, value: before });
    else if (before === undefined) added.push({ pointer, value: after });
    else if (Array.isArray(before) && Array.isArray(after) && before.length === after.length)
      addPairs(pairs, pointer, before, after);
    else {
      const program = pointer === "/software/name" ? programOf(before) : undefined;
      if (program === undefined || program !== programOf(after)) changed.push(pair);
      else respelled.push({ ...pair, program });
    }
  }
  return { added, removed, changed, respelled };
}

/** Whether a value is missing or empty. */
function isEmpty(value: unknown): boolean {
  if (typeof value !== "object" || value === null) return value === undefined;
  return Object.keys(value).length === 0;
}

/** Adds the properties of two objects, or the items of two arrays, that are not identical. Most are, and cost nothing. */
function addPairs(pairs: Pair[], pointer: string, before: object, after: object): void {
  const add = (key: string, one: unknown, other: unknown) => {
    if (one !== other) pairs.push({ pointer: `${pointer}/${escapeToken(key)}`, before: one, after: other });
  };
  for (const [key, value] of Object.entries(before)) add(key, value, ownProperty(after, key));
  for (const [key, value] of Object.entries(after))
    if (!Object.hasOwn(before, key)) add(key, undefined, value);
}

function valuesOnlyIn(
  list: readonly string[],
  other: readonly string[],
  pointer: string,
): { pointer: string; value: string }[] {
  const others = new Set(other);
  return list.flatMap((value, index) => (others.has(value) ? [] : { pointer: `${pointer}/${index}`, value }));
}

const programs = new Map(
  software.flatMap(({ value, title, aliases }) => [value, title, ...aliases].map((name) => [name, value])),
);

/**
 * The known value of the program with a name, or undefined if the name is unknown. Names are compared exactly: one that
 * differs only in case is a different name, unless it is listed.
 */
function programOf(name: unknown): string | undefined {
  return typeof name === "string" ? programs.get(name) : undefined;
}

import { escapeToken, isObject } from "@nodeinfo-kit/validators/internal";
import type { Reading } from "./reading.js";
import { flagOf } from "./value-readers.js";

/** Takes from a value what is to be read of it: undefined, if it cannot be read. */
type Take<T> = (reading: Reading, value: unknown, pointer: string) => T | undefined;

/**
 * Reads each item of a list, or of an object that stands for one. Those that cannot be read are left out, and are one
 * repair together, as there may be a million of them. Returns undefined for what has no items. `fact` is where the list
 * goes, so that `origins` can say where it and its items came from. Null is taken from an item that says nothing.
 */
export function readItems<T>(
  reading: Reading,
  value: unknown,
  pointer: string,
  fact: string,
  take: Take<T | null>,
): T[] | undefined {
  if (typeof value !== "object" || value === null) {
    reading.leaveOut(pointer, value);
    return undefined;
  }
  const { origins } = reading.facts;
  const items: T[] = [];
  let isWhole = true;
  origins[fact] = pointer;
  for (const [key, item] of Object.entries(value)) {
    const place = `${pointer}/${escapeToken(key)}`;
    const after = take(reading, item, place);
    if (after === undefined) isWhole = false;
    else if (after !== null) {
      if (key !== String(items.length)) origins[`${fact}/${items.length}`] = place;
      items.push(after);
    }
  }
  if (!Array.isArray(value)) reading.repair("repair/object-for-list", pointer, value, items);
  else if (!isWhole) reading.repair("repair/wrong-items", pointer, value, items);
  return items;
}

/** Reads those members of an object that have these names, and keeps all others. Returns undefined for no object. */
export function readNamed<Name extends string, T>(
  reading: Reading,
  object: unknown,
  pointer: string,
  names: readonly Name[],
  take: Take<T>,
): Partial<Record<Name, T>> | undefined {
  if (!isObject(object)) return undefined;
  const named: Partial<Record<Name, T>> = {};
  const others: string[] = [];
  for (const [key, value] of Object.entries(object)) {
    const place = `${pointer}/${escapeToken(key)}`;
    const name = names.find((each) => each === key);
    if (name === undefined) {
      others.push(key);
      continue;
    }
    const after = take(reading, value, place);
    if (after !== undefined) named[name] = after;
  }
  keepOthers(reading, object, pointer, others);
  return named;
}

/** An item that is in an object, where a list belongs, may have a name of any length. */
const maxPointerLength = 500;

/**
 * Keeps the members of an item that have no place in the facts. Under a long name, the whole item is kept: the name would be in
 * the pointer of each of its members, and a document of a megabyte take more memory than there is.
 */
export function keepOthers(
  reading: Reading,
  item: Readonly<Record<string, unknown>>,
  pointer: string,
  names: readonly string[],
): void {
  if (pointer.length <= maxPointerLength)
    for (const name of names) reading.keep(`${pointer}/${escapeToken(name)}`, item[name]);
  else if (names.length > 0) reading.keep(pointer, item);
}

/** The names of the members that are true. What else the object says is kept beside. */
export function namesOfTrue(
  reading: Reading,
  object: Readonly<Record<string, unknown>>,
  pointer: string,
  fact: string,
): string[] {
  reading.keep(pointer, object);
  reading.facts.origins[fact] = pointer;
  const names: string[] = [];
  for (const name of Object.keys(object)) {
    const place = `${pointer}/${escapeToken(name)}`;
    if (!flagOf(reading, object[name], place)) continue;
    reading.facts.origins[`${fact}/${names.length}`] = place;
    names.push(name);
  }
  return names;
}

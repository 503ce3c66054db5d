import { escapeToken, isObject } from "@nodeinfo-kit/validators/internal";
import type { Reading } from "./reading.js";
import { flagOf } from "./value-readers.js";

/** Reads a value. Returns undefined if it cannot be read. */
type Take<T> = (reading: Reading, value: unknown, pointer: string) => T | undefined;

/**
 * Reads each item of an array, or of an object in its place. Items that cannot be read are ignored, with one repair for all
 * of them, as there may be a million. Returns undefined for any other value. `fact` is the place of the array in the facts,
 * for its origin and those of its items. `take` returns null for an item without content, which is not a repair.
 */
export function readItems<T>(
  reading: Reading,
  value: unknown,
  pointer: string,
  fact: string,
  take: Take<T | null>,
): T[] | undefined {
  if (typeof value !== "object" || value === null) {
    reading.ignore(pointer, value);
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

/** Reads the properties with these names, and keeps all others. Returns undefined if the value is not an object. */
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

/** The maximum length of the pointer to an item. In an object instead of an array, its name can be of any length. */
const maxPointerLength = 500;

/**
 * Keeps the properties of an item that have no place in the facts. An item with a long name is kept as a whole: the name
 * would be in the pointer of each property, so that a document of 1 MiB could exhaust the memory.
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

/** The names of the properties that are true. Other content is kept in `extra`. */
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

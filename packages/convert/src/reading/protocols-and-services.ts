import { escapeToken, isObject } from "@nodeinfo-kit/validators/internal";
import type { DirectionalValues } from "../facts.js";
import { objectOf, type Properties, properties, readProperties } from "./object-readers.js";
import { readItems } from "./read-items.js";
import type { Read, Reading } from "./reading.js";

type ValuesFact = "protocols" | "services";

/** Returns a reader of protocols in one array. `isRequired`: whether the standard requires at least one. */
export function undividedProtocols(isRequired: boolean): Read {
  return (reading, value, pointer) => {
    if (isObject(value) && (Object.hasOwn(value, "inbound") || Object.hasOwn(value, "outbound")))
      readMixedProtocols(reading, value, pointer);
    else {
      const all = readStrings(reading, value, pointer, "/protocols/all");
      if (all) reading.facts.protocols = { all };
    }
    if (isRequired) requireProtocol(reading, value, pointer, reading.facts.protocols?.all);
  };
}

/** Adds a repair if the array is empty. It is read nevertheless. */
function requireProtocol(
  reading: Reading,
  value: unknown,
  pointer: string,
  list: readonly string[] | undefined,
): void {
  if (list?.length === 0) reading.repair("repair/empty-protocols", pointer, value, list);
}

/** Returns a reader of values in two arrays, `inbound` and `outbound`. */
export function dividedValues(
  fact: ValuesFact,
  required: readonly string[],
): { readonly read: Read; readonly objects: readonly Properties[] } {
  const isRequired = fact === "protocols";
  const description = properties(
    `/${fact}`,
    { inbound: direction(fact, "inbound", isRequired), outbound: direction(fact, "outbound", isRequired) },
    { required, spelling: true },
  );
  const read: Read = (reading, value, pointer) => {
    if (typeof value === "string" || (Array.isArray(value) && value.length > 0))
      readUndivided(reading, value, pointer, fact);
    else if (objectOf(reading, value, pointer)) {
      reading.facts[fact] = { all: [] };
      if (isObject(value)) readProperties(reading, value, description, pointer);
    }
  };
  return { read, objects: [description] };
}

/** Returns a reader of the values of one direction. */
function direction(fact: ValuesFact, name: "inbound" | "outbound", isRequired = false): Read {
  const place = `/${fact}/${name}`;
  return (reading, value, pointer) => {
    const list = readStrings(reading, value, pointer, place);
    if (list) {
      const values: DirectionalValues = reading.facts[fact] ?? { all: [] };
      values[name] = list;
      unite(values);
      reading.facts[fact] = values;
    }
    if (isRequired) requireProtocol(reading, value, pointer, list);
  };
}

/** Reads values in one array, where the standard requires `inbound` and `outbound`. */
function readUndivided(reading: Reading, value: unknown, pointer: string, fact: ValuesFact): void {
  if (fact === "services" && typeof value === "string" && listedProtocols.has(value)) {
    reading.repair("repair/misplaced", pointer, value, value);
    reading.later.push(() => addProtocols(reading, [[pointer, value]]));
    return;
  }
  const all = readStrings(reading, value, pointer, `/${fact}/all`) ?? [];
  if (Array.isArray(value)) reading.repair("repair/list-for-object", pointer, value, all);
  reading.facts[fact] = { all };
}

/** Reads protocols in `inbound` and `outbound`, and those next to them, where the standard requires one array. */
function readMixedProtocols(reading: Reading, value: Record<string, unknown>, pointer: string): void {
  const values: DirectionalValues = { all: [] };
  reading.facts.protocols = values;
  const others: [string, string][] = [];
  for (const [name, inner] of Object.entries(value)) {
    const place = `${pointer}/${escapeToken(name)}`;
    if (name === "inbound" || name === "outbound") direction("protocols", name)(reading, inner, place);
    else if (isText(inner)) others.push([place, inner]);
    else reading.keep(place, inner);
  }
  addProtocols(reading, others);
  reading.repair("repair/directions", pointer, value, values.all);
}

/** Adds protocols from places where none belongs, each with its origin. */
function addProtocols({ facts }: Reading, found: readonly (readonly [string, string])[]): void {
  facts.protocols ??= { all: [] };
  const all = [...facts.protocols.all];
  const known = new Set(all);
  for (const [pointer, value] of found) {
    if (known.has(value)) continue;
    known.add(value);
    facts.origins[`/protocols/all/${all.length}`] = pointer;
    all.push(value);
  }
  facts.protocols.all = all;
}

/** Sets `all` to the values of both directions. */
function unite(values: DirectionalValues): void {
  values.all = bothDirections(values.inbound ?? [], values.outbound ?? []);
}

/** Returns each value of both directions once. If one array adds nothing, the other is returned unchanged. */
export function bothDirections(inbound: readonly string[], outbound: readonly string[]): readonly string[] {
  if (inbound.length === 0) return outbound;
  if (outbound.length === 0 || isSame(inbound, outbound)) return inbound;
  return [...new Set(inbound.concat(outbound))];
}

/** Whether two arrays have the same values in the same order. */
export function isSame(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((value, index) => value === b[index]);
}

/**
 * Reads an array of strings. A single string is read as an array of it, and an object as an array of the strings in it.
 * Returns undefined for any other value. `fact` is the place of the array in the facts, for the origins of its items.
 */
export function readStrings(
  reading: Reading,
  value: unknown,
  pointer: string,
  fact: string,
): readonly string[] | undefined {
  if (isStringArray(value)) {
    reading.facts.origins[fact] = pointer;
    return value;
  }
  if (typeof value !== "string")
    return readItems(reading, value, pointer, fact, (_, item) => (isText(item) ? item : undefined));
  reading.repair("repair/text-for-list", pointer, value, [value]);
  reading.facts.origins[fact] = pointer;
  reading.facts.origins[`${fact}/0`] = pointer;
  return [value];
}

/** Whether a value is an array of strings. */
export function isStringArray(value: unknown): value is readonly string[] {
  if (!Array.isArray(value)) return false;
  for (const item of value) if (typeof item !== "string") return false;
  return true;
}

function isText(value: unknown): value is string {
  return typeof value === "string";
}

/** The protocols that the versions of NodeInfo list. */
export const listedProtocols: ReadonlySet<string> = new Set([
  ...["activitypub", "buddycloud", "dfrn", "diaspora", "friendica", "gnusocial", "libertree", "mediagoblin"],
  ...["nostr", "ostatus", "pumpio", "redmatrix", "smtp", "tent", "xmpp", "zot"],
]);

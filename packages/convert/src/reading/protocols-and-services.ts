import { escapeToken, isObject } from "@nodeinfo-kit/validators/internal";
import type { DirectionalValues } from "../facts.js";
import { type Members, members, objectOf, readMembers } from "./object-readers.js";
import { readItems } from "./read-items.js";
import type { Read, Reading } from "./reading.js";

type WordsFact = "protocols" | "services";

/** Returns a reader of protocols in one array. `isWanted`: whether the standard requires at least one. */
export function undividedProtocols(isWanted: boolean): Read {
  return (reading, value, pointer) => {
    if (isObject(value) && (Object.hasOwn(value, "inbound") || Object.hasOwn(value, "outbound")))
      readMixedProtocols(reading, value, pointer);
    else {
      const all = readWords(reading, value, pointer, "/protocols/all");
      if (all) reading.facts.protocols = { all };
    }
    if (isWanted) wantProtocol(reading, value, pointer, reading.facts.protocols?.all);
  };
}

/** Adds a repair if the array is empty. It is read nevertheless. */
function wantProtocol(
  reading: Reading,
  value: unknown,
  pointer: string,
  list: readonly string[] | undefined,
): void {
  if (list?.length === 0) reading.repair("repair/empty-protocols", pointer, value, list);
}

/** Returns a reader of values in two arrays, `inbound` and `outbound`. */
export function dividedWords(
  fact: WordsFact,
  required: readonly string[],
): { readonly read: Read; readonly members: readonly Members[] } {
  const isWanted = fact === "protocols";
  const description = members(
    `/${fact}`,
    { inbound: direction(fact, "inbound", isWanted), outbound: direction(fact, "outbound", isWanted) },
    { required, spelling: true },
  );
  const read: Read = (reading, value, pointer) => {
    if (typeof value === "string" || (Array.isArray(value) && value.length > 0))
      readUndivided(reading, value, pointer, fact);
    else if (objectOf(reading, value, pointer)) {
      reading.facts[fact] = { all: [] };
      if (isObject(value)) readMembers(reading, value, description, pointer);
    }
  };
  return { read, members: [description] };
}

/** Returns a reader of the values of one direction. */
function direction(fact: WordsFact, name: "inbound" | "outbound", isWanted = false): Read {
  const place = `/${fact}/${name}`;
  return (reading, value, pointer) => {
    const list = readWords(reading, value, pointer, place);
    if (list) {
      const words: DirectionalValues = reading.facts[fact] ?? { all: [] };
      words[name] = list;
      unite(words);
      reading.facts[fact] = words;
    }
    if (isWanted) wantProtocol(reading, value, pointer, list);
  };
}

/** Reads values in one array, where the standard requires `inbound` and `outbound`. */
function readUndivided(reading: Reading, value: unknown, pointer: string, fact: WordsFact): void {
  if (fact === "services" && typeof value === "string" && protocolWords.has(value)) {
    reading.repair("repair/misplaced", pointer, value, value);
    reading.later.push(() => addProtocols(reading, [[pointer, value]]));
    return;
  }
  const all = readWords(reading, value, pointer, `/${fact}/all`) ?? [];
  if (Array.isArray(value)) reading.repair("repair/list-for-object", pointer, value, all);
  reading.facts[fact] = { all };
}

/** Reads protocols in `inbound` and `outbound`, and those next to them, where the standard requires one array. */
function readMixedProtocols(reading: Reading, value: Record<string, unknown>, pointer: string): void {
  const words: DirectionalValues = { all: [] };
  reading.facts.protocols = words;
  const others: [string, string][] = [];
  for (const [name, member] of Object.entries(value)) {
    const place = `${pointer}/${escapeToken(name)}`;
    if (name === "inbound" || name === "outbound") direction("protocols", name)(reading, member, place);
    else if (isText(member)) others.push([place, member]);
    else reading.keep(place, member);
  }
  addProtocols(reading, others);
  reading.repair("repair/directions", pointer, value, words.all);
}

/** Adds protocols from places where none belongs, each with its origin. */
function addProtocols({ facts }: Reading, found: readonly (readonly [string, string])[]): void {
  facts.protocols ??= { all: [] };
  const all = [...facts.protocols.all];
  const known = new Set(all);
  for (const [pointer, word] of found) {
    if (known.has(word)) continue;
    known.add(word);
    facts.origins[`/protocols/all/${all.length}`] = pointer;
    all.push(word);
  }
  facts.protocols.all = all;
}

/** Sets `all` to the values of both directions. */
function unite(words: DirectionalValues): void {
  words.all = bothDirections(words.inbound ?? [], words.outbound ?? []);
}

/** Returns each value of both directions once. If one array adds nothing, the other is returned unchanged. */
export function bothDirections(inbound: readonly string[], outbound: readonly string[]): readonly string[] {
  if (inbound.length === 0) return outbound;
  if (outbound.length === 0 || isSame(inbound, outbound)) return inbound;
  return [...new Set(inbound.concat(outbound))];
}

/** Whether two arrays have the same values in the same order. */
export function isSame(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((word, index) => word === b[index]);
}

/**
 * Reads an array of strings. A single string is read as an array of it, and an object as an array of the strings in it.
 * Returns undefined for any other value. `fact` is the place of the array in the facts, for the origins of its items.
 */
export function readWords(
  reading: Reading,
  value: unknown,
  pointer: string,
  fact: string,
): readonly string[] | undefined {
  if (isListOfTexts(value)) {
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
export function isListOfTexts(value: unknown): value is readonly string[] {
  if (!Array.isArray(value)) return false;
  for (const item of value) if (typeof item !== "string") return false;
  return true;
}

function isText(value: unknown): value is string {
  return typeof value === "string";
}

/** The protocols that the versions of NodeInfo list. */
export const protocolWords: ReadonlySet<string> = new Set([
  ...["activitypub", "buddycloud", "dfrn", "diaspora", "friendica", "gnusocial", "libertree", "mediagoblin"],
  ...["nostr", "ostatus", "pumpio", "redmatrix", "smtp", "tent", "xmpp", "zot"],
]);

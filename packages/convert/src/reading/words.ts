import type { DirectedWords } from "../facts.js";
import { members, readMembers, readNoObject } from "./members.js";
import type { Reading } from "./reading.js";
import { isObject, type Read } from "./values.js";

type WordsFact = "protocols" | "services";

/** Reads a list of words that are not divided. `isWanted`: whether the standard wants a word at least. */
export function undividedWords(fact: WordsFact, isWanted: boolean): Read {
  return (reading, value, pointer) => {
    if (isObject(value) && (Object.hasOwn(value, "inbound") || Object.hasOwn(value, "outbound")))
      return readMixedWords(reading, value, pointer, fact);
    const all = readWords(reading, value, pointer, `/${fact}/all`);
    if (all === undefined) return;
    if (isWanted && all.length === 0) reading.repair("repair/empty-protocols", pointer, value, undefined);
    else reading.facts[fact] = { all };
  };
}

/** Reads words that are divided into those that bring in and those that carry out. */
export function dividedWords(fact: WordsFact, required: readonly string[]): Read {
  const description = members(
    `/${fact}`,
    { inbound: direction(fact, "inbound"), outbound: direction(fact, "outbound") },
    { required, spelling: true },
  );
  return (reading, value, pointer) => {
    if (isObject(value)) {
      reading.facts[fact] = { all: [] };
      readMembers(reading, value, description);
      unite(reading.facts[fact], []);
    } else if (typeof value === "string" || (Array.isArray(value) && value.length > 0)) {
      readUndivided(reading, value, pointer, fact);
    } else {
      if (Array.isArray(value)) reading.facts[fact] = { all: [] };
      readNoObject(reading, value, pointer);
    }
  };
}

/** Reads the words of one direction into those that have been begun. */
function direction(fact: WordsFact, name: "inbound" | "outbound"): Read {
  const place = `/${fact}/${name}`;
  return (reading, value, pointer) => {
    const list = readWords(reading, value, pointer, place);
    const words = reading.facts[fact];
    if (list && words) words[name] = list;
  };
}

/** Reads words that should be divided, and are not. */
function readUndivided(reading: Reading, value: unknown, pointer: string, fact: WordsFact): void {
  if (fact === "services" && typeof value === "string" && protocolWords.has(value)) {
    reading.repair("repair/misplaced", pointer, value, value);
    reading.strayProtocols.push(value);
    return;
  }
  const all = readWords(reading, value, pointer, `/${fact}/all`) ?? [];
  if (Array.isArray(value)) reading.repair("repair/list-for-object", pointer, value, all);
  reading.facts[fact] = { all };
}

/** Reads words that should not be divided, and are, in whole or in part. */
function readMixedWords(
  reading: Reading,
  value: Record<string, unknown>,
  pointer: string,
  fact: WordsFact,
): void {
  reading.facts[fact] = { all: [] };
  const others: string[] = [];
  for (const name of Object.keys(value)) {
    const member = value[name];
    if (name === "inbound" || name === "outbound")
      direction(fact, name)(reading, member, `${pointer}/${name}`);
    else if (isText(member)) others.push(member);
  }
  unite(reading.facts[fact], others);
  reading.repair("repair/directions", pointer, value, reading.facts[fact].all);
}

/** Makes one list of the words of both directions. */
function unite(words: DirectedWords, others: readonly string[]): void {
  const { inbound = [], outbound = [] } = words;
  if (others.length > 0) words.all = [...new Set([...inbound, ...outbound, ...others])];
  else words.all = bothDirections(inbound, outbound);
}

/** Every word of both directions, once; but if one list has nothing to add, the other as it is. */
export function bothDirections(inbound: readonly string[], outbound: readonly string[]): readonly string[] {
  if (inbound.length === 0) return outbound;
  if (outbound.length === 0 || isSame(inbound, outbound)) return inbound;
  return [...new Set([...inbound, ...outbound])];
}

/** Whether two lists have the same words in the same order. */
export function isSame(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((word, index) => word === b[index]);
}

/**
 * Reads a list of words: one text is a list of it, and of an object the texts in it are the list. Returns undefined for
 * what has no words. `fact` is where the list goes, so that `origins` can say where its items came from.
 */
export function readWords(
  reading: Reading,
  value: unknown,
  pointer: string,
  fact: string,
): readonly string[] | undefined {
  if (Array.isArray(value)) {
    reading.facts.origins[fact] = pointer;
    return isListOfTexts(value) ? value : textsAmong(reading, value, pointer, fact);
  }
  if (typeof value === "string") {
    reading.repair("repair/text-for-list", pointer, value, [value]);
    reading.facts.origins[`${fact}/0`] = pointer;
    return [value];
  }
  if (!isObject(value)) {
    reading.leaveOut(pointer, value);
    return undefined;
  }
  const words = Object.values(value).filter(isText);
  reading.repair("repair/object-for-list", pointer, value, words);
  reading.facts.origins[fact] = pointer;
  return words;
}

function textsAmong(
  reading: Reading,
  list: readonly unknown[],
  pointer: string,
  fact: string,
): readonly string[] {
  const words: string[] = [];
  for (const [index, item] of list.entries()) {
    if (!isText(item)) continue;
    if (words.length < index) reading.facts.origins[`${fact}/${words.length}`] = `${pointer}/${index}`;
    words.push(item);
  }
  reading.repair("repair/wrong-items", pointer, list, words);
  return words;
}

/** Whether a value is a list of texts. */
export function isListOfTexts(value: unknown): value is readonly string[] {
  if (!Array.isArray(value)) return false;
  for (const item of value) if (typeof item !== "string") return false;
  return true;
}

function isText(value: unknown): value is string {
  return typeof value === "string";
}

/** The protocols that the versions of NodeInfo list. */
const protocolWords: ReadonlySet<string> = new Set([
  ...["activitypub", "buddycloud", "dfrn", "diaspora", "friendica", "gnusocial", "libertree", "mediagoblin"],
  ...["nostr", "ostatus", "pumpio", "redmatrix", "smtp", "tent", "xmpp", "zot"],
]);

/** Makes random changes to documents. The same seed gives the same changes. */
import { fractionsFrom } from "./random.ts";

type Random = () => number;

/** Wrong values that servers write, and values that are difficult for validators. */
const strangeValues: unknown[] = [
  ...[
    null,
    true,
    false,
    "true",
    "FALSE",
    0,
    -0,
    1,
    -1,
    1.5,
    -1.5,
    12,
    "12",
    1e21,
    2 ** 53,
    Number.POSITIVE_INFINITY,
  ],
  ...[
    "",
    " ",
    "a",
    "A",
    "a-b-0",
    "a.b",
    "mastodon\n",
    "\u2028",
    "line\nbreak",
    "\ud800",
    "🎉",
    "🎉".repeat(500),
  ],
  ...["x".repeat(500), "x".repeat(501), "x".repeat(5000), "x".repeat(5001), "🎉".repeat(501), "\r", "é"],
  ...[[], {}, [[]], [{}], [null], [""], ["activitypub"], ["activitypub", "activitypub"], ["bluesky"]],
  ...[
    { total: 1 },
    { total: null },
    { inbound: [], outbound: [] },
    { users: {} },
    { users: [] },
    { name: "a" },
  ],
  JSON.parse('{"__proto__": {"total": 1}}'),
];

const strangeByType = new Map<string, unknown[]>(
  ["boolean", "number", "object", "string"].map((type) => [
    type,
    strangeValues.filter((value) => typeof value === type),
  ]),
);

const strangeNames = ["__proto__", "toString", "constructor", "", "activeHalfYear", "metaData", "x", "0"];

/**
 * Generates mutated copies of documents, endlessly. Most have one or two changes, so that some stay valid.
 * `words` are names and values in the schemas, if any: a change to another value of the standard finds more than noise.
 * A copy shares its unchanged parts with the document and with other copies, so none of them may be modified.
 * `strange` are the values that replace others.
 */
export function* mutations(
  documents: readonly unknown[],
  words: readonly string[],
  seed: number,
  strange: readonly unknown[] = strangeValues,
): Generator<unknown, never> {
  const random = fractionsFrom(seed);
  for (;;) {
    let document = pick(documents, random);
    for (let changes = Math.floor(random() * 3); changes >= 0; changes--)
      document = mutate(document, words, random, strange);
    yield document;
  }
}

/** Returns a copy of a document in which a property has another name, or no change if an array item is chosen. */
export function misspell(document: unknown, random: Random): unknown {
  const place = Math.floor(random() * placesIn(document)) + 1;
  if (!isParent(document)) return document;
  return changedAt(document, { left: place }, (parent, name) => {
    if (Array.isArray(parent)) return;
    const value = parent[name];
    delete parent[name];
    set(parent, pick(misspellings, random)(name), value);
  });
}

const misspellings: readonly ((name: string) => string)[] = [
  (name) => `${name}s`,
  (name) => name.toUpperCase(),
  (name) => name.replace(/[A-Z]/g, "_$&"),
  (name) => name.slice(1),
  (name) => `${name.slice(0, -2)}${name.slice(-1)}`,
  (name) => name.replace(/(.)(.)$/, "$2$1"),
];

function pick<T>(items: readonly T[], random: Random): T {
  if (items.length === 0) throw new Error("Cannot pick from an empty array.");
  return items[Math.floor(random() * items.length)] as T; // An index below the length has an item.
}

function mutate(
  document: unknown,
  words: readonly string[],
  random: Random,
  strangeValues: readonly unknown[],
): unknown {
  const strange = () => pick<unknown>(words.length > 0 && random() < 0.3 ? words : strangeValues, random);
  /** Half the time another value of the same type, for which limits matter and types do not. */
  const strangeFor = (value: unknown) => {
    const likely = strangeByType.get(typeof value);
    return likely !== undefined && random() < 0.5 ? pick(likely, random) : strange();
  };
  const place = Math.floor(random() * (placesIn(document) + 1));
  if (place === 0 || !isParent(document)) return strange();
  return changedAt(document, { left: place }, (parent, key) => {
    const action = random();
    if (Array.isArray(parent)) {
      if (action < 0.4) parent.splice(Number(key), 1);
      else if (action < 0.6) parent.push(strange());
      else set(parent, key, strangeFor(parent[key]));
    } else if (action < 0.25) delete parent[key];
    else if (action < 0.75) set(parent, key, strangeFor(parent[key]));
    else set(parent, pick([...words, ...strangeNames], random), strange());
  });
}

type Parent = Record<string, unknown> | unknown[];

function isParent(value: unknown): value is Parent {
  return typeof value === "object" && value !== null;
}

/** Counts the properties and items in a value, at any depth. */
function placesIn(value: unknown): number {
  if (!isParent(value)) return 0;
  let places = 0;
  for (const member of Object.values(value)) places += 1 + placesIn(member);
  return places;
}

/** Returns a copy of a value with a change at one of its places, counted from 1 in document order. */
function changedAt(
  parent: Parent,
  place: { left: number },
  change: (copy: Parent & Record<string, unknown>, key: string) => void,
): Parent {
  for (const [key, member] of Object.entries(parent)) {
    place.left--;
    const changed = place.left > 0 && isParent(member) ? changedAt(member, place, change) : member;
    if (place.left > 0) continue;
    // The names in an array are its indexes.
    const copy = (Array.isArray(parent) ? [...parent] : { ...parent }) as Parent & Record<string, unknown>;
    // Without a change inside, the value itself is the place.
    if (changed === member) change(copy, key);
    else set(copy, key, changed);
    return copy;
  }
  return parent;
}

/** Sets an own property even if its name is `__proto__`, like `JSON.parse`. */
function set(parent: Record<string, unknown>, key: string, value: unknown): void {
  Object.defineProperty(parent, key, { value, writable: true, enumerable: true, configurable: true });
}

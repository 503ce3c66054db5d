/** Makes random changes to documents, the same ones for the same seed. */

type Random = () => number;

/** What servers write where something else belongs, and what trips validators. */
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

const strangeNames = ["__proto__", "toString", "constructor", "", "activeHalfYear", "metaData", "x", "0"];

/** The generator mulberry32: small, and the same on every machine. */
function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/**
 * Makes mutated copies of documents, without end. Most have one or two changes, so that about as many are valid as not.
 * `words` are names and values that the schemas know: a change to another word of the standard finds more than noise.
 */
export function* mutations(documents: unknown[], words: string[], seed: number): Generator<unknown> {
  const random = randomFrom(seed);
  const pick = <T>(items: readonly T[]): T => {
    if (items.length === 0) throw new Error("There is nothing to pick from.");
    return items[Math.floor(random() * items.length)] as T; // An index below the length has an item.
  };
  for (;;) {
    const document = { root: clone(pick(documents)) };
    for (let changes = Math.floor(random() * 3); changes >= 0; changes--)
      mutate(document, words, random, pick);
    yield document.root;
  }
}

function mutate(
  document: { root: unknown },
  words: string[],
  random: Random,
  pick: <T>(items: readonly T[]) => T,
): void {
  const [parent, key] = pick(placesOf(document));
  const strange = () => clone(random() < 0.3 ? pick(words) : pick(strangeValues));
  const action = random();
  if (parent === document) document.root = strange();
  else if (Array.isArray(parent)) {
    if (action < 0.4) parent.splice(Number(key), 1);
    else if (action < 0.6) parent.push(strange());
    else parent[Number(key)] = strange();
  } else if (action < 0.25) delete parent[key];
  else if (action < 0.75) set(parent, key, strange());
  else set(parent, pick([...words, ...strangeNames]), strange());
}

type Parent = Record<string, unknown> | unknown[];

/** Every place of a document, as its parent and its key there. */
function placesOf(root: { root: unknown }): [Parent, string][] {
  const places: [Parent, string][] = [];
  const visit = (parent: Parent) => {
    for (const [key, value] of Object.entries(parent)) {
      places.push([parent, key]);
      // An object that came from JSON has names for keys, or indexes.
      if (typeof value === "object" && value !== null) visit(value as Parent);
    }
  };
  visit(root);
  return places;
}

/** Sets an own member even if its name is `__proto__`, as `JSON.parse` does. */
function set(parent: Record<string, unknown>, key: string, value: unknown): void {
  Object.defineProperty(parent, key, { value, writable: true, enumerable: true, configurable: true });
}

function clone(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(clone);
  if (typeof value !== "object" || value === null) return value;
  const copy: Record<string, unknown> = {};
  for (const [key, member] of Object.entries(value)) set(copy, key, clone(member));
  return copy;
}

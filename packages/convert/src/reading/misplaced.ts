import { escapeToken, isObject, ownProperty } from "@nodeinfo-kit/validators/internal";
import { placesOfMisspelt } from "../repair.js";
import { bareSpelling, maxNameLength, type Properties } from "./object-readers.js";
import { type Home, type Homes, Reading, type Stray } from "./reading.js";

/** Lists the places of the properties in the objects of a standard, except for those with the names in `without`. */
export function homesOf(objects: readonly Properties[], without: readonly string[] = []): Homes {
  const homes = new Map<string, Home[]>();
  for (const { known } of objects) {
    for (const [name, property] of known) {
      if (without.includes(name)) continue;
      const bare = bareSpelling(name);
      homes.set(bare, [...(homes.get(bare) ?? []), { name, ...property }]);
    }
  }
  return homes;
}

/** Names with other meanings too. They are ignored in objects that the standard does not define. */
const common = new Set([
  ...["name", "version", "description", "homepage", "repository", "total", "contact", "account"],
  ...["network", "features", "langs", "federation"],
]);

/**
 * The names that have the meaning of the standard in `metadata` too: those of properties that a document must have and does
 * not have elsewhere, and those of counts with unambiguous names. All other names are free in `metadata`: many programs
 * publish a `version` there.
 */
const requiredInMetadata = [
  ...["software", "protocols", "services", "openRegistrations", "usage", "users", "instance"],
  ...["inbound", "outbound"],
];
const countsInMetadata = ["localPosts", "localComments", "activeHalfyear", "activeMonth", "activeWeek"];

/** How many nested unknown objects are searched for properties of the standard. */
const maxDepth = 2;
/** How many properties of an unknown object are searched. */
const maxProperties = 100;

/** The state of a search for the places of strays. */
interface Search {
  readonly reading: Reading;
  readonly homes: Homes;
  readonly document: Record<string, unknown>;
  /** The places that are filled with a value from elsewhere. */
  readonly filled: Set<string>;
  /** The filled places whose value is not an object, so that nothing can be read into them. */
  readonly closed: Set<string>;
  /** The original places of these values. Their properties were read with them. */
  readonly moved: Set<string>;
  /** The places of properties that are in the right object under a misspelt name. */
  readonly respelt: ReadonlySet<string>;
}

/**
 * Reads misplaced properties. A property is read if it can belong in only one place, this place is free, and the value is of
 * the type that belongs there. Call this after all properties in their right places are read.
 */
export function readMisplaced(reading: Reading, document: Record<string, unknown>): void {
  const { homes, strays, facts } = reading;
  if (homes === undefined) return;
  if (facts.metadata !== undefined) addFromMetadata(strays, facts.metadata, facts.origins["/metadata"] ?? "");
  const search = {
    ...{ reading, homes, document, respelt: placesOfMisspelt(reading.repairs) },
    ...{ filled: new Set<string>(), closed: new Set<string>(), moved: new Set<string>() },
  };
  // Objects come before the values that may belong in them. Reading or searching one may add strays.
  for (const stray of strays) if (isObject(stray.value)) place(stray, search);
  for (const stray of strays) if (!isObject(stray.value)) place(stray, search);
  if (search.filled.size > 0) forgetMissing(reading, search.filled);
}

function addFromMetadata(strays: Stray[], metadata: object, base: string): void {
  const add = (owner: object, pointer: string, names: readonly string[]) => {
    for (const name of names)
      if (Object.hasOwn(owner, name)) strays.push(strayIn(owner, pointer, name, maxDepth));
  };
  add(metadata, base, [...requiredInMetadata, ...countsInMetadata]);
  let searched = 0;
  for (const name in metadata) {
    if (++searched > maxProperties) return;
    const inner = ownProperty(metadata, name);
    if (isObject(inner)) add(inner, `${base}/${escapeToken(name)}`, requiredInMetadata);
  }
}

function strayIn(owner: object, pointer: string, name: string, depth: number): Stray {
  const bare = name.length <= maxNameLength ? bareSpelling(name) : undefined;
  return { pointer: `${pointer}/${escapeToken(name)}`, bare, value: ownProperty(owner, name), depth };
}

/** Reads a stray where it belongs, or searches it for others. */
function place(stray: Stray, { reading, homes, document, filled, closed, moved, respelt }: Search): void {
  const { pointer, bare = "", value, depth } = stray;
  if (moved.has(pointer.slice(0, pointer.lastIndexOf("/")))) return;
  const possible = homes.get(bare)?.filter((home) => isHomeOf(stray, home, reading, document)) ?? [];
  const [home, ...others] = possible.filter(
    ({ pointer }) =>
      !respelt.has(pointer) &&
      ![...filled].some((each) => isWithin(each, pointer)) &&
      ![...closed].some((each) => isWithin(pointer, each)),
  );
  if (home !== undefined && others.length === 0) {
    filled.add(home.pointer);
    if (!isObject(value)) closed.add(home.pointer);
    moved.add(pointer);
    reading.move(pointer, value, home.pointer);
    home.read(reading, value, pointer);
  } else if (isObject(value) && depth < maxDepth) {
    // An object with a name of the standard is not unknown, even if it cannot be read here.
    const inside = homes.has(bare) ? depth : depth + 1;
    let searched = 0;
    for (const name in value) {
      if (++searched > maxProperties) return;
      const inner = strayIn(value, pointer, name, inside);
      if (name === "__proto__") continue;
      if (isObject(inner.value) || homes.has(inner.bare ?? "")) reading.strays.push(inner);
    }
  }
}

function isWithin(place: string, owner: string): boolean {
  return place === owner || place.startsWith(`${owner}/`);
}

function isHomeOf(
  { value, depth }: Stray,
  { pointer, name, read }: Home,
  { facts }: Reading,
  document: Record<string, unknown>,
): boolean {
  if (depth > 0 && common.has(name)) return false;
  if (!isFree(document, pointer)) return false;
  // A name may be that of the server. Only one in the form of a program's name is read.
  if (pointer === "/software/name" && !(typeof value === "string" && /^[a-z0-9-]{1,60}$/.test(value)))
    return false;
  const trial = new Reading();
  read(trial, value, pointer);
  const found = Object.keys(trial.facts.origins);
  // Metadata is kept as a whole, so values in it that cannot be read leave neither repair nor extra.
  const leavesTrace = !pointer.startsWith("/metadata/");
  const isNothing =
    leavesTrace && trial.repairs.length === 0 && trial.facts.extra === undefined && value !== null;
  const isRead = found.length > 0 || isNothing;
  return isRead && found.every((fact) => facts.origins[fact] === undefined);
}

/** Whether a place of the document has no value, or one without content: null, an empty object or an empty array. */
function isFree(document: Record<string, unknown>, pointer: string): boolean {
  let value: unknown = document;
  for (const name of pointer.split("/").slice(1)) {
    if (!isObject(value)) break;
    value = ownProperty(value, name);
  }
  return value === undefined || isEmpty(value);
}

function isEmpty(value: unknown): boolean {
  if (Array.isArray(value)) return value.length === 0;
  if (typeof value !== "object") return false;
  for (const name in value) if (Object.hasOwn(Object(value), name)) return false;
  return true;
}

/** Removes the repairs of properties that are not missing after all: the filled places, and the objects that contain them. */
function forgetMissing(reading: Reading, filled: ReadonlySet<string>): void {
  const found = new Set(filled);
  for (const pointer of filled)
    for (let end = pointer.lastIndexOf("/"); end > 0; end = pointer.lastIndexOf("/", end - 1))
      found.add(pointer.slice(0, end));
  reading.repairs = reading.repairs.filter(
    ({ code, pointer }) => code !== "repair/missing" || !found.has(pointer),
  );
}

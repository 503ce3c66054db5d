import { escapeToken, isObject, ownProperty } from "@nodeinfo-kit/validators/internal";
import { placesOfMisspelt } from "../repair.js";
import { bareSpelling, type Members, maxNameLength } from "./object-readers.js";
import { type Home, type Homes, Reading, type Stray } from "./reading.js";

/** Lists the places of the objects of a standard, but for members of these names. */
export function homesOf(objects: readonly Members[], without: readonly string[] = []): Homes {
  const homes = new Map<string, Home[]>();
  for (const { known } of objects) {
    for (const [name, member] of known) {
      if (without.includes(name)) continue;
      const bare = bareSpelling(name);
      homes.set(bare, [...(homes.get(bare) ?? []), { name, ...member }]);
    }
  }
  return homes;
}

/** These names mean other things as well: in an object that the standard does not know, they say nothing. */
const common = new Set([
  ...["name", "version", "description", "homepage", "repository", "total", "contact", "account"],
  ...["network", "features", "langs", "federation"],
]);

/**
 * The names of the standard that mean the same in `metadata`: of what the document must have, and has nowhere else, and of
 * counts that are called nothing else. All other names are free there, and many programs have a `version` in it.
 */
const requiredInMetadata = [
  ...["software", "protocols", "services", "openRegistrations", "usage", "users", "instance"],
  ...["inbound", "outbound"],
];
const countsInMetadata = ["localPosts", "localComments", "activeHalfyear", "activeMonth", "activeWeek"];

/** How deep in objects that the standard does not know its members are looked for. */
const maxDepth = 2;
/** More members of such an object are not looked at. */
const maxProperties = 100;

/** What is needed to find out where a stray belongs. */
interface Search {
  readonly reading: Reading;
  readonly homes: Homes;
  readonly document: Record<string, unknown>;
  /** The places that have been filled with what was elsewhere. */
  readonly filled: Set<string>;
  /** Those filled with what is not an object: nothing can be in them. */
  readonly closed: Set<string>;
  /** Where that was. What is in it has been read with it. */
  readonly moved: Set<string>;
  /** The places of what is in the right object under a misspelt name. */
  readonly respelt: ReadonlySet<string>;
}

/**
 * Reads the members that are not where the standard has them: each that could belong in only one place, if nothing is there,
 * and the value is of the kind that belongs there. To be called when all that is in its right place has been read.
 */
export function readMisplaced(reading: Reading, document: Record<string, unknown>): void {
  const { homes, strays, facts } = reading;
  if (homes === undefined) return;
  if (facts.metadata !== undefined) addFromMetadata(strays, facts.metadata, facts.origins["/metadata"] ?? "");
  const search = {
    ...{ reading, homes, document, respelt: placesOfMisspelt(reading.repairs) },
    ...{ filled: new Set<string>(), closed: new Set<string>(), moved: new Set<string>() },
  };
  // An object comes before what may belong into it. To read or to search one may add more.
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
  let members = 0;
  for (const name in metadata) {
    if (++members > maxProperties) return;
    const inner = ownProperty(metadata, name);
    if (isObject(inner)) add(inner, `${base}/${escapeToken(name)}`, requiredInMetadata);
  }
}

function strayIn(owner: object, pointer: string, name: string, depth: number): Stray {
  const bare = name.length <= maxNameLength ? bareSpelling(name) : undefined;
  return { pointer: `${pointer}/${escapeToken(name)}`, bare, value: ownProperty(owner, name), depth };
}

/** Reads a stray where it belongs, or looks for others in it. */
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
    // What the standard has elsewhere is known, even if not all of it can be read from here.
    const inside = homes.has(bare) ? depth : depth + 1;
    let members = 0;
    for (const name in value) {
      if (++members > maxProperties) return;
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
  // Of a server's name, nobody can tell that it is not that of its software; unless it is none of a program.
  if (pointer === "/software/name" && !(typeof value === "string" && /^[a-z0-9-]{1,60}$/.test(value)))
    return false;
  const trial = new Reading();
  read(trial, value, pointer);
  const found = Object.keys(trial.facts.origins);
  // Metadata is kept as a whole: what is not understood in it leaves no trace.
  const leavesTrace = !pointer.startsWith("/metadata/");
  const isNothing =
    leavesTrace && trial.repairs.length === 0 && trial.facts.extra === undefined && value !== null;
  const isRead = found.length > 0 || isNothing;
  return isRead && found.every((fact) => facts.origins[fact] === undefined);
}

/** Whether a place of the document has nothing, or what says nothing: null, or an empty object or list. */
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

/** What was found elsewhere is not missing, and neither is what it belongs into. */
function forgetMissing(reading: Reading, filled: ReadonlySet<string>): void {
  const found = new Set(filled);
  for (const pointer of filled)
    for (let end = pointer.lastIndexOf("/"); end > 0; end = pointer.lastIndexOf("/", end - 1))
      found.add(pointer.slice(0, end));
  reading.repairs = reading.repairs.filter(
    ({ code, pointer }) => code !== "repair/missing" || !found.has(pointer),
  );
}

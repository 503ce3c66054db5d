import { escapeToken, isObject } from "@nodeinfo-kit/validators/internal";
import type { Read, Reading } from "./reading.js";

/** The members that a standard gives an object, and how each is read. */
export interface Members {
  /** Where the object is in the document. */
  readonly base: string;
  readonly known: ReadonlyMap<string, Member>;
  /** The properties that the standard requires. */
  readonly required: readonly string[];
  /** The known names by their bare spelling, if misspelt ones are to be understood. */
  readonly spellings: ReadonlyMap<string, string> | undefined;
}

interface Member {
  readonly pointer: string;
  readonly read: Read;
  readonly isRequired: boolean;
}

/** Describes an object. `required` and misspelt names are for closed standards: others say too little of either. */
export function members(
  base: string,
  readers: Readonly<Record<string, Read>>,
  { required = [], spelling = false }: { required?: readonly string[]; spelling?: boolean } = {},
): Members {
  const names = Object.keys(readers);
  return {
    base,
    known: new Map(
      Object.entries(readers).map(([name, read]) => [
        name,
        { pointer: `${base}/${name}`, read, isRequired: required.includes(name) },
      ]),
    ),
    required,
    spellings: spelling ? new Map(names.map((name) => [bareSpelling(name), name])) : undefined,
  };
}

/** No known name is longer, and the spelling of a long one is not worth looking at. */
export const maxNameLength = 30;

/** A name without what is mistaken in names: case, separators, and the plural. */
export function bareSpelling(name: string): string {
  return name
    .toLowerCase()
    .replace(/[_\-\s]/g, "")
    .replace(/s$/, "");
}

/** Reads each member of an object once. What the standard does not know is kept by its pointer. */
export function readMembers(
  reading: Reading,
  object: Record<string, unknown>,
  members: Members,
  pointer = members.base,
): void {
  const description = pointer === members.base ? members : moved(members, pointer);
  const { base, known, required } = description;
  let unknown: string[] | undefined;
  let missing = required.length;
  for (const name of Object.keys(object)) {
    const member = known.get(name);
    if (member !== undefined) {
      if (member.isRequired) missing--;
      member.read(reading, object[name], member.pointer);
    } else if (unknown === undefined) unknown = [name];
    else unknown.push(name);
  }
  const respelt = unknown ? readUnknown(reading, object, description, unknown) : undefined;
  if (missing === 0) return;
  for (const name of required)
    if (!Object.hasOwn(object, name) && !respelt?.has(name))
      reading.repair("repair/missing", `${base}/${name}`, undefined, undefined);
}

/** Reads misspelt members, and keeps all others. Returns the names that were meant. */
function readUnknown(
  reading: Reading,
  object: Record<string, unknown>,
  { base, known, spellings }: Members,
  unknown: readonly string[],
): ReadonlySet<string> {
  const respelt = new Set<string>();
  for (const name of unknown) {
    const pointer = `${base}/${escapeToken(name)}`;
    const bare =
      (spellings ?? reading.homes) && name.length <= maxNameLength ? bareSpelling(name) : undefined;
    const meant = bare === undefined ? undefined : spellings?.get(bare);
    const member =
      meant === undefined || respelt.has(meant) || Object.hasOwn(object, meant)
        ? undefined
        : known.get(meant);
    if (meant === undefined || member === undefined) {
      reading.keep(pointer, object[name]);
      noteStray(reading, pointer, bare, object[name]);
      continue;
    }
    respelt.add(meant);
    reading.repair("repair/misspelt", pointer, name, meant);
    member.read(reading, object[name], pointer);
  }
  return respelt;
}

/** Notes what may belong elsewhere, to be read when all else has been. */
function noteStray({ homes, strays }: Reading, pointer: string, bare: string | undefined, value: unknown) {
  // A property called __proto__ is not a misspelling.
  if (homes === undefined || pointer.endsWith("/__proto__")) return;
  if (!(isObject(value) || (bare !== undefined && homes.has(bare)))) return;
  strays.push({ pointer, bare, value, depth: 0 });
}

/** Reads an object. One that is written as an empty array has no missing properties. */
export function object(description: Members, begin?: (reading: Reading) => void): Read {
  return (reading, value, pointer) => {
    if (objectOf(reading, value, pointer)) begin?.(reading);
    if (isObject(value)) readMembers(reading, value, description, pointer);
  };
}

/** The same properties in an object under a misspelt name. */
function moved(description: Members, base: string): Members {
  const known = new Map(
    [...description.known].map(([name, member]) => [name, { ...member, pointer: `${base}/${name}` }]),
  );
  return { ...description, base, known };
}

/** The object that a value is or means: PHP writes an empty array for an empty object. */
export function objectOf(
  reading: Reading,
  value: unknown,
  pointer: string,
): Record<string, unknown> | undefined {
  if (isObject(value)) return value;
  if (!Array.isArray(value) || value.length > 0) {
    reading.leaveOut(pointer, value);
    return undefined;
  }
  const meant = {};
  reading.repair("repair/empty-list", pointer, value, meant);
  return meant;
}

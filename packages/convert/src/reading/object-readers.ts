import { escapeToken, isObject } from "@nodeinfo-kit/validators/internal";
import type { Read, Reading } from "./reading.js";

/** The properties that a standard defines for an object, and how each is read. */
export interface Properties {
  /** The place of the object in the document. */
  readonly base: string;
  readonly known: ReadonlyMap<string, Property>;
  /** The properties that the standard requires. */
  readonly required: readonly string[];
  /** The known names by their bare spelling. Undefined if misspelt names are not accepted. */
  readonly spellings: ReadonlyMap<string, string> | undefined;
}

interface Property {
  readonly pointer: string;
  readonly read: Read;
  readonly isRequired: boolean;
}

/** Describes an object. Only closed standards have `required` and `spelling`: others define too little of either. */
export function properties(
  base: string,
  readers: Readonly<Record<string, Read>>,
  { required = [], spelling = false }: { required?: readonly string[]; spelling?: boolean } = {},
): Properties {
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

/** The maximum length of a name whose spelling is examined. All known names are shorter. */
export const maxNameLength = 30;

/** Returns a name without the usual mistakes: case, separators and the plural. */
export function bareSpelling(name: string): string {
  return name
    .toLowerCase()
    .replace(/[_\-\s]/g, "")
    .replace(/s$/, "");
}

/** Reads each property of an object once. Properties that the standard does not define are kept by their pointers. */
export function readProperties(
  reading: Reading,
  object: Record<string, unknown>,
  properties: Properties,
  pointer = properties.base,
): void {
  const description = pointer === properties.base ? properties : moved(properties, pointer);
  const { base, known, required } = description;
  let unknown: string[] | undefined;
  let missing = required.length;
  for (const name of Object.keys(object)) {
    const property = known.get(name);
    if (property !== undefined) {
      if (property.isRequired) missing--;
      property.read(reading, object[name], property.pointer);
    } else if (unknown === undefined) unknown = [name];
    else unknown.push(name);
  }
  const respelt = unknown ? readUnknown(reading, object, description, unknown) : undefined;
  if (missing === 0) return;
  for (const name of required)
    if (!Object.hasOwn(object, name) && !respelt?.has(name))
      reading.repair("repair/missing", `${base}/${name}`, undefined, undefined);
}

/** Reads misspelt properties, and keeps all other unknown ones. Returns the correct names of those that were read. */
function readUnknown(
  reading: Reading,
  object: Record<string, unknown>,
  { base, known, spellings }: Properties,
  unknown: readonly string[],
): ReadonlySet<string> {
  const respelt = new Set<string>();
  for (const name of unknown) {
    const pointer = `${base}/${escapeToken(name)}`;
    const bare =
      (spellings ?? reading.homes) && name.length <= maxNameLength ? bareSpelling(name) : undefined;
    const meant = bare === undefined ? undefined : spellings?.get(bare);
    const property =
      meant === undefined || respelt.has(meant) || Object.hasOwn(object, meant)
        ? undefined
        : known.get(meant);
    if (meant === undefined || property === undefined) {
      reading.keep(pointer, object[name]);
      noteStray(reading, pointer, bare, object[name]);
      continue;
    }
    respelt.add(meant);
    reading.repair("repair/misspelt", pointer, name, meant);
    property.read(reading, object[name], pointer);
  }
  return respelt;
}

/** Notes a property that may belong elsewhere, to be read after all others. */
function noteStray({ homes, strays }: Reading, pointer: string, bare: string | undefined, value: unknown) {
  // A property called __proto__ is not a misspelling.
  if (homes === undefined || pointer.endsWith("/__proto__")) return;
  if (!(isObject(value) || (bare !== undefined && homes.has(bare)))) return;
  strays.push({ pointer, bare, value, depth: 0 });
}

/** Returns a reader of an object. An empty array is read as an object without missing properties. */
export function object(description: Properties, begin?: (reading: Reading) => void): Read {
  return (reading, value, pointer) => {
    if (objectOf(reading, value, pointer)) begin?.(reading);
    if (isObject(value)) readProperties(reading, value, description, pointer);
  };
}

/** Returns the description of the same object in another place, such as under a misspelt name. */
function moved(description: Properties, base: string): Properties {
  const known = new Map(
    [...description.known].map(([name, property]) => [name, { ...property, pointer: `${base}/${name}` }]),
  );
  return { ...description, base, known };
}

/** Returns the value if it is an object. PHP writes an empty object as an empty array, which is read as one. */
export function objectOf(
  reading: Reading,
  value: unknown,
  pointer: string,
): Record<string, unknown> | undefined {
  if (isObject(value)) return value;
  if (!Array.isArray(value) || value.length > 0) {
    reading.ignore(pointer, value);
    return undefined;
  }
  const meant = {};
  reading.repair("repair/empty-list", pointer, value, meant);
  return meant;
}

/** A mistake that real servers make. It makes a valid document invalid in the strict profile. */
export type Defect = {
  readonly label: string;
  /** The place that it changes, as a JSON Pointer. `-` at its end adds an item to an array. */
  readonly at: string;
  /** The versions of NodeInfo in which it is a defect. Default: all. */
  readonly versions?: readonly string[];
} & (
  | { readonly value: unknown }
  /** Returns the new value; `undefined` removes it. */
  | { readonly write: (before: unknown) => unknown }
);

/** Removes the value. */
export function remove(): undefined {
  return undefined;
}

/** Returns a copy of a document with the defect. Adds missing objects on the path. */
export function withDefect(document: unknown, defect: Defect): unknown {
  return writeAt(document, defect.at.split("/").slice(1), (before) =>
    "value" in defect ? defect.value : defect.write(before),
  );
}

function writeAt(
  value: unknown,
  [key, ...rest]: readonly string[],
  write: (before: unknown) => unknown,
): unknown {
  if (key === undefined) return write(value);
  if (key === "-") return [...(Array.isArray(value) ? value : []), write(undefined)];
  const owner = new Map(Object.entries(value ?? {}));
  const written = writeAt(owner.get(key), rest, write);
  if (written === undefined) owner.delete(key);
  else owner.set(key, written);
  return Object.fromEntries(owner);
}

/** Omits defects inside a value that another defect replaces. */
export function independent<D extends Defect>(defects: readonly D[]): D[] {
  return defects.filter(
    ({ at }) => !defects.some((other) => other.at !== at && at.startsWith(`${other.at}/`)),
  );
}

/** The place of a defect. A document has one defect per place, but may get several additional items. */
export function placeOf({ at, label }: Defect): string {
  return at.endsWith("/-") ? `${at} ${label}` : at;
}

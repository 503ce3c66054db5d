/** Something that servers wrongly write. It makes a valid document invalid in strict. */
export type Defect = {
  readonly label: string;
  /** The place that it changes, as a JSON Pointer. `-` at its end adds an item to an array. */
  readonly at: string;
  /** The versions of NodeInfo in which it is a defect; all, if none is named. */
  readonly versions?: readonly string[];
} & (
  | { readonly value: unknown }
  /** What is written instead of what was there: `undefined` removes it. */
  | { readonly write: (before: unknown) => unknown }
);

/** Removes what is at the place. */
export function remove(): undefined {
  return undefined;
}

/** A copy of a document with the defect. Objects on the way that are missing are added. */
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

/** Leaves out defects of what another one replaces as a whole. */
export function independent<D extends Defect>(defects: readonly D[]): D[] {
  return defects.filter(
    ({ at }) => !defects.some((other) => other.at !== at && at.startsWith(`${other.at}/`)),
  );
}

/** No document has two defects of the same place, but it may have several items too many. */
export function placeOf({ at, label }: Defect): string {
  return at.endsWith("/-") ? `${at} ${label}` : at;
}

import type { ServerFacts } from "@nodeinfo-kit/convert";

/** The usual type of a `metadata` property. */
export interface Shape {
  /** For messages, such as `an array of strings`. */
  readonly expected: string;
  readonly fits: (value: unknown) => boolean;
}

/** More than any program writes. */
const maxProperties = 1000;
/** The maximum number of items to examine. */
const maxItems = 1000;

/**
 * Visits each property of `metadata` that has a usual type. Null is skipped: many servers use it for a name that
 * was not set.
 */
export function visitShaped(
  { metadata }: ServerFacts,
  shapes: ReadonlyMap<string, Shape>,
  visit: (name: string, value: unknown, shape: Shape) => void,
): void {
  if (metadata === undefined) return;
  let count = 0;
  for (const name in metadata) {
    if (++count > maxProperties) return;
    const shape = shapes.get(name);
    if (shape === undefined || !Object.hasOwn(metadata, name)) continue;
    if (metadata[name] !== null) visit(name, metadata[name], shape);
  }
}

/** Whether a value is an array of strings. */
export function isStrings(value: unknown): boolean {
  if (!Array.isArray(value)) return false;
  const end = Math.min(value.length, maxItems);
  for (let index = 0; index < end; index++) if (typeof value[index] !== "string") return false;
  return true;
}

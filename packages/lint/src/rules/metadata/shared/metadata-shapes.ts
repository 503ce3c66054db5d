import type { ServerFacts } from "@nodeinfo-kit/convert";

/** What a member of `metadata` should be. */
export interface Shape {
  /** In words, such as `a list of texts`. */
  readonly expected: string;
  readonly fits: (value: unknown) => boolean;
}

/** No program has so many members. */
const mostMembers = 1000;
/** No longer list is looked at to its end. */
const mostItems = 1000;

/**
 * Shows each member of `metadata` that has a shape. Null says that there is nothing to say, and is not shown: many servers have
 * it for a name that nobody gave them.
 */
export function visitShaped(
  { metadata }: ServerFacts,
  shapes: ReadonlyMap<string, Shape>,
  visit: (name: string, value: unknown, shape: Shape) => void,
): void {
  if (metadata === undefined) return;
  let members = 0;
  for (const name in metadata) {
    if (++members > mostMembers) return;
    const shape = shapes.get(name);
    if (shape === undefined || !Object.hasOwn(metadata, name)) continue;
    if (metadata[name] !== null) visit(name, metadata[name], shape);
  }
}

/** Whether a value is a list of texts. */
export function isTexts(value: unknown): boolean {
  if (!Array.isArray(value)) return false;
  const end = Math.min(value.length, mostItems);
  for (let index = 0; index < end; index++) if (typeof value[index] !== "string") return false;
  return true;
}

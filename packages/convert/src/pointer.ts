/** The keys of a JSON Pointer (RFC 6901). */
export function keysOf(pointer: string): string[] {
  return pointer
    .split("/")
    .slice(1)
    .map((key) => key.replaceAll("~1", "/").replaceAll("~0", "~"));
}

/** The value at a pointer, if there is one. */
export function valueAt(root: unknown, pointer: string): unknown {
  let value = root;
  for (const key of keysOf(pointer)) {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, key)) return undefined;
    value = (value as Record<string, unknown>)[key]; // Whatever is at an own key of an object.
  }
  return value;
}

/** Sets the value at a pointer, and makes the objects that lead there. */
export function setAt(root: Record<string, unknown>, pointer: string, value: unknown): void {
  const { parent, key } = parentOf(root, pointer);
  // Not by assigning: of a member called `__proto__` that would make the prototype.
  Object.defineProperty(parent, key, { value, writable: true, enumerable: true, configurable: true });
}

/** Removes what is at a pointer. */
export function removeAt(root: Record<string, unknown>, pointer: string): void {
  const { parent, key } = parentOf(root, pointer);
  Reflect.deleteProperty(parent, key);
}

function parentOf(root: Record<string, unknown>, pointer: string): { parent: object; key: string } {
  const end = pointer.lastIndexOf("/");
  const [key = ""] = keysOf(pointer.slice(end));
  if (end <= 0) return { parent: root, key };
  const place = pointer.slice(0, end);
  const found = valueAt(root, place);
  if (typeof found === "object" && found !== null) return { parent: found, key };
  const parent = {};
  setAt(root, place, parent);
  return { parent, key };
}

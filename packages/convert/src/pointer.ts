import { pathOf, valueAtPointer } from "@nodeinfo-kit/validators/internal";

/** Sets the value at a pointer, and creates the missing objects on the path to it. */
export function setAt(root: Record<string, unknown>, pointer: string, value: unknown): void {
  const { parent, key } = parentOf(root, pointer);
  // An assignment to a property called `__proto__` would set the prototype.
  Object.defineProperty(parent, key, { value, writable: true, enumerable: true, configurable: true });
}

/** Removes the value at a pointer. */
export function removeAt(root: Record<string, unknown>, pointer: string): void {
  const { parent, key } = parentOf(root, pointer);
  Reflect.deleteProperty(parent, key);
}

function parentOf(root: Record<string, unknown>, pointer: string): { parent: object; key: string } {
  const end = pointer.lastIndexOf("/");
  const [key = ""] = pathOf(pointer.slice(end));
  if (end <= 0) return { parent: root, key };
  const place = pointer.slice(0, end);
  const found = valueAtPointer(root, place);
  if (typeof found === "object" && found !== null) return { parent: found, key };
  const parent = {};
  setAt(root, place, parent);
  return { parent, key };
}

import { escapeToken, type Issue } from "../issue.js";
import { ownProperty } from "./own-property.js";

/** The keys from the root to a value: property names and array indexes. */
export type Path = Issue["path"];

/** The JSON Pointer (RFC 6901) of a path. */
export function pointerOf(path: Path): string {
  return path.map((key) => `/${escapeToken(String(key))}`).join("");
}

/** The path of a JSON Pointer. All its keys are strings, including array indexes. */
export function pathOf(pointer: string): string[] {
  const tokens = pointer.split("/").slice(1);
  return pointer.includes("~")
    ? tokens.map((token) => token.replaceAll("~1", "/").replaceAll("~0", "~"))
    : tokens;
}

/** The value at a path, or undefined. */
export function valueAt(root: unknown, path: Path): unknown {
  let value = root;
  for (const key of path) value = ownProperty(value, key);
  return value;
}

/** The value at a JSON Pointer, or undefined. */
export function valueAtPointer(root: unknown, pointer: string): unknown {
  return valueAt(root, pathOf(pointer));
}

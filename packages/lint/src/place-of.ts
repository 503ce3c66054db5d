import { pointerOf, quote } from "@nodeinfo-kit/validators/internal";

import type { Path } from "./place.js";

/** The place at a path, for a message: its pointer, safe to print, or `The document`. */
export function placeOf(path: Path): string {
  if (path.length === 0) return "The document";
  const pointer = pointerOf(path.map(cut));
  return /^[\w/.~-]{1,120}$/.test(pointer) ? pointer : quote(pointer);
}

/** Maximum length of a printed name, which may be a large part of the document. */
function cut(key: string | number): string | number {
  return typeof key === "string" ? key.slice(0, 200) : key;
}

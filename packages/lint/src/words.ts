import { escapeToken, quote } from "@nodeinfo-kit/validators/words-of-issues";
import type { Path } from "./rule.js";

export { describeValue, quote } from "@nodeinfo-kit/validators/words-of-issues";

/** The path as a JSON Pointer (RFC 6901). */
export function pointerOf(path: Path): string {
  return path.map((key) => `/${escapeToken(String(key))}`).join("");
}

/** The path of a JSON Pointer. All its keys are texts, the indexes of lists too. */
export function pathOf(pointer: string): Path {
  const tokens = pointer.split("/").slice(1);
  return pointer.includes("~")
    ? tokens.map((token) => token.replaceAll("~1", "/").replaceAll("~0", "~"))
    : tokens;
}

/** The place that a path leads to, for a message: its pointer, safe to print, or `The document`. */
export function placeOf(path: Path): string {
  if (path.length === 0) return "The document";
  const pointer = pointerOf(path.map(cut));
  return /^[\w/.~-]{1,120}$/.test(pointer) ? pointer : quote(pointer);
}

/** No more of a name is printed, and it may be a large part of the document. */
function cut(key: string | number): string | number {
  return typeof key === "string" ? key.slice(0, 200) : key;
}

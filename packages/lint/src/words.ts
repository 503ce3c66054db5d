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
  const pointer = pointerOf(path);
  return /^[\w/.~-]{1,120}$/.test(pointer) ? pointer : quote(pointer);
}

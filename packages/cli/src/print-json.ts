/**
 * Writes a JSON value with an indentation of two spaces, as `JSON.stringify` does, but safe for terminals and untrusted
 * documents. Escapes control characters and characters that change the text direction. Supports any depth, where
 * `JSON.stringify` overflows the stack.
 */
export function printJson(root: unknown): string {
  const text: string[] = [];
  const pieces: Piece[] = [{ value: root, depth: 0 }];
  for (let piece = pieces.pop(); piece !== undefined; piece = pieces.pop()) {
    if (typeof piece === "string") text.push(piece);
    else if (typeof piece.value === "object" && piece.value !== null) open(pieces, piece.value, piece.depth);
    else
      text.push(
        typeof piece.value === "string" ? quote(piece.value) : (JSON.stringify(piece.value) ?? "null"),
      );
  }
  return text.join("");
}

/** Something that is still to be written. The next piece is the last of the array. */
type Piece = string | { readonly value: unknown; readonly depth: number };

/** Pushes the properties or items of a value as the next pieces. */
function open(pieces: Piece[], value: object, depth: number): void {
  const isArray = Array.isArray(value);
  const entries = Object.entries(value).filter(([, entry]) => isArray || entry !== undefined);
  const [start, end] = isArray ? "[]" : "{}";
  if (entries.length === 0) {
    pieces.push(`${start}${end}`);
    return;
  }
  pieces.push(`${lineBreak(depth)}${end}`);
  for (const [index, [name, entry]] of entries.reverse().entries()) {
    if (index > 0) pieces.push(",");
    pieces.push({ value: entry, depth: depth + 1 });
    pieces.push(isArray ? lineBreak(depth + 1) : `${lineBreak(depth + 1)}${quote(name)}: `);
  }
  pieces.push(`${start}`);
}

/** Unlimited indentation of a deeply nested document would exceed the memory. */
const maxIndent = 40;

function lineBreak(depth: number): string {
  return `\n${"  ".repeat(Math.min(depth, maxIndent))}`;
}

/**
 * Escapes the same characters as `printable`, but in JSON's notation, and the commands of CI runners: `##[…]` of GitHub,
 * `##vso[…]` of Azure.
 */
function quote(text: string): string {
  return JSON.stringify(text).replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]|#(?=\w*\[)/gu, (character) =>
    character.replace(/./gs, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`),
  );
}

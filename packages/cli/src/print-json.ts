/**
 * Writes what `JSON.parse` returned, two spaces a level, as `JSON.stringify` does, but fit for a terminal and for
 * documents of strangers: what would command the terminal or turn the direction of the text is escaped, and any depth
 * is written, where `JSON.stringify` overflows the stack.
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

/** What is still to be written, the last first. */
type Piece = string | { readonly value: unknown; readonly depth: number };

/** Puts the members or items of a value in front of what is still to be written. */
function open(pieces: Piece[], value: object, depth: number): void {
  const isList = Array.isArray(value);
  const entries = Object.entries(value).filter(([, member]) => isList || member !== undefined);
  const [start, end] = isList ? "[]" : "{}";
  if (entries.length === 0) {
    pieces.push(`${start}${end}`);
    return;
  }
  pieces.push(`${lineBreak(depth)}${end}`);
  for (const [index, [name, member]] of entries.reverse().entries()) {
    if (index > 0) pieces.push(",");
    pieces.push({ value: member, depth: depth + 1 });
    pieces.push(isList ? lineBreak(depth + 1) : `${lineBreak(depth + 1)}${quote(name)}: `);
  }
  pieces.push(`${start}`);
}

/** Without an end to it, the indentation of a document that nests deep would be larger than any memory. */
const deepestIndent = 40;

function lineBreak(depth: number): string {
  return `\n${"  ".repeat(Math.min(depth, deepestIndent))}`;
}

/**
 * Escapes what `printable` escapes too, here as JSON does it, and what a runner of CI takes for a command: GitHub's `##[…]`,
 * Azure's `##vso[…]`.
 */
function quote(text: string): string {
  return JSON.stringify(text).replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]|#(?=\w*\[)/gu, (character) =>
    character.replace(/./gs, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`),
  );
}

const longestExcerpt = 120;

/** Says what a value is, for a message: `null`, `the string "12"`, `an empty array`. Never looks inside objects. */
export function describeValue(value: unknown): string {
  if (value === null) return "null";
  if (Array.isArray(value)) return value.length === 0 ? "an empty array" : "an array";
  switch (typeof value) {
    case "string":
      return `the string ${quote(value)}`;
    case "number":
      return `the number ${Object.is(value, -0) ? "-0" : value}`;
    case "object":
      return "an object";
    case "boolean":
      return String(value);
    default:
      return `a ${typeof value}`;
  }
}

/**
 * Quotes a string for a message: at most 120 characters of it, with everything escaped that is not seen as it is
 * (control characters, line separators, marks that turn the direction of the text).
 */
export function quote(text: string): string {
  const characters = [...text.slice(0, 2 * longestExcerpt)];
  const excerpt = characters.slice(0, longestExcerpt).join("");
  const escaped = JSON.stringify(excerpt).replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, (character) =>
    escapeSequence(character.codePointAt(0) ?? 0),
  );
  return excerpt.length < text.length ? `${escaped.slice(0, -1)}…"` : escaped;
}

function escapeSequence(codePoint: number): string {
  const digits = codePoint.toString(16);
  return digits.length > 4 ? `\\u{${digits}}` : `\\u${digits.padStart(4, "0")}`;
}

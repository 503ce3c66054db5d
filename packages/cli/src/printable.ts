/**
 * Makes a text safe to print in a terminal: what would move the cursor, change colours or turn the direction of the
 * text is shown as an escape. File names and everything in a document may come from strangers.
 */
export function printable(text: string): string {
  return text.replace(
    /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu,
    (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`,
  );
}

const longestExcerpt = 120;

/** At most 120 characters of a text that may have any length. */
export function excerpt(text: string): string {
  const characters = [...text.slice(0, 2 * longestExcerpt)];
  return characters.length > longestExcerpt ? `${characters.slice(0, longestExcerpt).join("")}…` : text;
}

/**
 * Makes a text safe to print on one line of a terminal: what would move the cursor, change colours or turn the direction of
 * the text is shown as an escape, such as `\u{1b}`.
 */
export function printable(text: string): string {
  return text.replace(
    /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu,
    (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`,
  );
}

const longestExcerpt = 120;

/** At most this many characters of a text that may have any length, 120 if you do not say; `…` stands for the others. */
export function excerpt(text: string, most = longestExcerpt): string {
  const characters = [...text.slice(0, 2 * most + 2)];
  return characters.length > most ? `${characters.slice(0, most).join("")}…` : text;
}

/**
 * Makes a text safe to print on one line of a terminal. Characters that move the cursor, change colours or reverse the
 * direction of the text become escapes, such as `\u{1b}`.
 */
export function printable(text: string): string {
  return text.replace(
    /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu,
    (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`,
  );
}

const maxExcerptLength = 120;

/** Truncates a text of any length, with `…` for the rest. Default: 120 characters. */
export function excerpt(text: string, most = maxExcerptLength): string {
  const characters = [...text.slice(0, 2 * most + 2)];
  return characters.length > most ? `${characters.slice(0, most).join("")}…` : text;
}

/** Escapes every character that is not visible as it is, such as those that control a terminal, and line breaks. */
export function escaped(text: string): string {
  return text.replace(
    /[\p{C}\p{Zl}\p{Zp}]/gu,
    (character) => `\\u{${character.codePointAt(0)?.toString(16)}}`,
  );
}

/** Escapes and cuts a text from a program or a document. */
export function excerpt(text: string, length = 300): string {
  const shown = escaped(text.slice(0, length));
  return text.length > length ? `${shown}… (${text.length.toLocaleString("en")} characters)` : shown;
}

import { copied } from "./copied.js";

/** Escapes every character that is not visible as it is, such as those that control a terminal, and line breaks. */
export function escaped(text: string): string {
  return text.replace(
    /[\p{C}\p{Zl}\p{Zp}]/gu,
    (character) => `\\u{${character.codePointAt(0)?.toString(16)}}`,
  );
}

/** Escapes and cuts a text from a program or a document. `total` is its length, if it was cut before. */
export function excerpt(text: string, length = 300, total = text.length): string {
  const shown = escaped(copied(text.slice(0, length)));
  return total > length ? `${shown}… (${total.toLocaleString("en")} characters)` : shown;
}

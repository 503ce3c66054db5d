/** Shows JSON data in a message: at most 60 characters, with everything escaped that is not seen as it is. */
export function excerpt(data: unknown): string {
  return shortened(JSON.stringify(data) ?? "missing");
}

/** Shows text in a message in the same way, without quotation marks. */
export function shortened(text: string): string {
  const shown = text.length > 60 ? `${text.slice(0, 60)}…` : text;
  return shown.replace(
    /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Zl}\p{Zp}]/gu,
    (character) => `\\u{${character.codePointAt(0)?.toString(16)}}`,
  );
}

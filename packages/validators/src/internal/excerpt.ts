/** Prints JSON data for a message: at most 60 characters, with invisible characters escaped. */
export function excerpt(data: unknown): string {
  return shortened(JSON.stringify(data) ?? "missing");
}

/** Prints a string for a message in the same way, without quotes. */
export function shortened(text: string): string {
  const shown = text.length > 60 ? `${text.slice(0, 60)}…` : text;
  return shown.replace(
    /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Zl}\p{Zp}]/gu,
    (character) => `\\u{${character.codePointAt(0)?.toString(16)}}`,
  );
}

/** Copies a text. A part that V8's `slice` returns keeps the whole text in memory. */
export function copied(text: string): string {
  return Buffer.from(text, "utf16le").toString("utf16le");
}

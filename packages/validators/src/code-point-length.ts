/** The number of Unicode code points in a string; a lone surrogate counts as one. JSON Schema measures length in code points. */
export function codePointLength(text: string): number {
  let length = 0;
  for (const _ of text) length++;
  return length;
}

/** Whether a string has more code points than `limit`. The UTF-16 length is enough for most strings. */
export function isLongerThan(text: string, limit: number): boolean {
  return text.length > limit && (text.length > 2 * limit || codePointLength(text) > limit);
}

/** Whether a string has fewer code points than `limit`. The UTF-16 length is enough for most strings. */
export function isShorterThan(text: string, limit: number): boolean {
  return text.length < 2 * limit && codePointLength(text) < limit;
}

/** How many Unicode code points a string has; a lone surrogate counts as one. JSON Schema measures in these. */
export function codePointLength(text: string): number {
  let length = 0;
  for (const _ of text) length++;
  return length;
}

/** Whether a string has more code points than `limit`. Most are told by their length in UTF-16 alone. */
export function isLongerThan(text: string, limit: number): boolean {
  return text.length > limit && (text.length > 2 * limit || codePointLength(text) > limit);
}

/** Whether a string has fewer code points than `limit`. Most are told by their length in UTF-16 alone. */
export function isShorterThan(text: string, limit: number): boolean {
  return text.length < 2 * limit && codePointLength(text) < limit;
}

/** How many Unicode code points a string has; a lone surrogate counts as one. JSON Schema measures in these. */
export function codePointLength(text: string): number {
  let length = 0;
  for (const _ of text) length++;
  return length;
}

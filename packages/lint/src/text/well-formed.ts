/** Whether a text has no half of a surrogate pair without the other: such is no character, and UTF-8 has nothing for it. */
export function isWellFormed(text: string): boolean {
  // Most texts have no pairs, and the first pattern is much faster.
  return !/[\ud800-\udfff]/.test(text) || !/\p{Surrogate}/u.test(text);
}

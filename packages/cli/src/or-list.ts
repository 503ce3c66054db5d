/** Joins items for a sentence: `a, b or c`. */
export function orList(items: readonly string[]): string {
  const [last = "", ...others] = [...items].reverse();
  return others.length === 0 ? last : `${others.reverse().join(", ")} or ${last}`;
}

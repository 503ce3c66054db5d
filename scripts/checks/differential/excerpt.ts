const longest = 600;

/** The JSON text of a value, or its beginning, with the two numbers that `JSON.stringify` would lose. */
export function excerptOf(value: unknown): string {
  const marked = (_: string, member: unknown) => {
    if (member === Number.POSITIVE_INFINITY) return "<1e400>";
    return Object.is(member, -0) ? "<-0>" : member;
  };
  const text = JSON.stringify(value, marked).replace(/"<(1e400|-0)>"/g, "$1");
  return text.length > longest ? `${text.slice(0, longest)}… (${text.length} characters)` : text;
}

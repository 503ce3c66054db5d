const maxLength = 600;

/** Returns the JSON text of a value, or its beginning, with the two numbers that `JSON.stringify` would lose. */
export function excerptOf(value: unknown): string {
  const marked = (_: string, value: unknown) => {
    if (value === Number.POSITIVE_INFINITY) return "<1e400>";
    return Object.is(value, -0) ? "<-0>" : value;
  };
  const text = JSON.stringify(value, marked).replace(/"<(1e400|-0)>"/g, "$1");
  return text.length > maxLength ? `${text.slice(0, maxLength)}… (${text.length} characters)` : text;
}

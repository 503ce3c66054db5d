/**
 * Writes a function that checks whether a value is one of some strings.
 * It only compares strings of the same length: the length rejects most others.
 */
export function enumFunction(name: string, values: readonly string[]): string {
  const lengths = [...new Set(values.map(({ length }) => length))].sort((a, b) => a - b);
  const cases = lengths.map((length) => {
    const same = values.filter((value) => value.length === length);
    return `case ${length}: return ${same.map((value) => `word === ${JSON.stringify(value)}`).join(" || ")};`;
  });
  return `function ${name}(word: unknown): boolean {
  if (typeof word === "string") switch (word.length) {
    ${cases.join("\n    ")}
  }
  return false;
}`;
}

/** Writes a function that checks whether a string contains a character of a set: `[a-z]`, or `[^a-z]` for any other. */
export function charactersFunction(name: string, pattern: string): string {
  const { negated, ranges } = readSet(pattern);
  const inside = ranges
    .map(([first, last]) => (first === last ? `code === ${first}` : `(code >= ${first} && code <= ${last})`))
    .join(" || ");
  // Character codes are enough: no set has a surrogate, so half of a pair counts as "any other", as the whole pair does.
  return `function ${name}(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (${negated ? `!(${inside})` : inside}) return true;
  }
  return false;
}`;
}

/** The ranges of character codes in a set. A hyphen at an end of the set is literal. */
function readSet(pattern: string): { negated: boolean; ranges: [first: number, last: number][] } {
  const negated = pattern.startsWith("[^");
  const parts = pattern.slice(negated ? 2 : 1, -1).match(/.-.|./gs) ?? [];
  return { negated, ranges: parts.map((part) => [part.charCodeAt(0), part.charCodeAt(part.length - 1)]) };
}

/**
 * Writes a function that checks whether a value is one of some strings.
 * It only compares strings of the same length: the length rejects most others.
 */
export function wordsFunction(name: string, words: readonly string[]): string {
  const lengths = [...new Set(words.map(({ length }) => length))].sort((a, b) => a - b);
  const cases = lengths.map((length) => {
    const same = words.filter((word) => word.length === length);
    return `case ${length}: return ${same.map((word) => `word === ${JSON.stringify(word)}`).join(" || ")};`;
  });
  return `function ${name}(word: unknown): boolean {
  if (typeof word === "string") switch (word.length) {
    ${cases.join("\n    ")}
  }
  return false;
}`;
}

/**
 * Writes a function that says whether a value is one of some words.
 * It compares only words of the same length: most strangers are told by their length alone.
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

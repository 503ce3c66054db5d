/** Converts A-Z to lower case. Other capitals depend on the version of Unicode, and output must not. */
export function smallLetters(text: string): string {
  return text.replace(/[A-Z]+/g, (capitals) => capitals.toLowerCase());
}

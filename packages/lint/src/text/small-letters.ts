/** A text with a-z for A-Z. Of other capitals, each version of Unicode knows more, and what is shown must not differ by it. */
export function smallLetters(text: string): string {
  return text.replace(/[A-Z]+/g, (capitals) => capitals.toLowerCase());
}

import { endOfLine } from "./syntax-fault.js";

/**
 * Determines whether a string continues after a line break. It is called from the start of a text to its end, and reads no
 * line twice: there may be a hundred thousand line breaks before one quotation mark.
 */
export class QuotesOfLines {
  private readonly text: string;
  /** The first quotation mark after the last line break. */
  private next = -1;
  private isOdd = false;

  constructor(text: string) {
    this.text = text;
  }

  /** Whether the next line with quotation marks has an odd number of them: then the first closes the string. */
  closeStringAfter(lineBreak: number): boolean {
    if (this.next < lineBreak) {
      const next = this.text.indexOf('"', lineBreak);
      this.next = next < 0 ? this.text.length : next;
      this.isOdd = countQuotes(this.text, this.next) % 2 === 1;
    }
    return this.isOdd;
  }
}

/** Counts the quotation marks up to the end of a line, without escaped ones. */
function countQuotes(text: string, start: number): number {
  const line = text.slice(start, endOfLine(text, start));
  let count = 0;
  for (const [mark] of line.matchAll(/\\.|"/g)) if (mark === '"') count++;
  return count;
}

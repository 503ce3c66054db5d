import { endOfLine } from "./syntax-fault.js";

/**
 * Tells whether a string that a line break is in goes on. It is asked from the beginning of a text to its end, and looks at no line
 * twice: there may be a hundred thousand line breaks before one quotation mark.
 */
export class QuotesOfLines {
  private readonly text: string;
  /** The first quotation mark after the place that was asked for last. */
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

/** How many quotation marks there are up to the end of a line, without those that a backslash escapes. */
function countQuotes(text: string, start: number): number {
  const line = text.slice(start, endOfLine(text, start));
  let count = 0;
  for (const [mark] of line.matchAll(/\\.|"/g)) if (mark === '"') count++;
  return count;
}

import { eastAsianWidth } from "get-east-asian-width";
import { GraphemeCategory, graphemeSegments } from "unicode-segmenter/grapheme";

/** A character as people see it, which may be several code points. */
export interface Cell {
  /** Its offset in the text, in UTF-16 units. */
  readonly offset: number;
  readonly text: string;
}

/** The characters of a text. Pass a slice of a text that may be long: this reads all of it. */
export function cellsOf(text: string): Cell[] {
  const cells: Cell[] = [];
  if (isAscii(text)) {
    for (let offset = 0; offset < text.length; offset++) cells.push({ offset, text: text.charAt(offset) });
    return cells;
  }
  // `Intl.Segmenter` differs between runtimes.
  for (const { index, segment } of graphemeSegments(text)) cells.push({ offset: index, text: segment });
  return cells;
}

/** The approximate number of terminal columns of a printable text: terminals differ for emoji. */
export function displayWidth(text: string): number {
  if (isAscii(text)) return text.length;
  return cellsOf(text).reduce((width, cell) => width + cellWidth(cell.text), 0);
}

function cellWidth(character: string): number {
  if (isAscii(character)) return character.length;
  if (isShownAsPicture.test(character) || hasWide(character)) return 2;
  return isOnAnother(character) ? 0 : 1;
}

/** Letters of a flag, each of which has one column alone, and what a selector makes an emoji. */
const isShownAsPicture = /[\u{1f1e6}-\u{1f1ff}]{2}|[^\0-\x20]\ufe0f/u;

/** Whether a code point takes two columns, as those of East Asia and emoji do (UAX #11). */
function hasWide(character: string): boolean {
  return Array.from(character, (each) => each.codePointAt(0) ?? 0).some(
    (codePoint) => eastAsianWidth(codePoint) === 2,
  );
}

function isAscii(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) > 0x7e) return false;
  return true;
}

/** No columns: combining marks, and the later parts of a Korean syllable. */
function isOnAnother(character: string): boolean {
  if (/^[\u1160-\u11ff\ud7b0-\ud7fb]+$/.test(character)) return true;
  return graphemeSegments(character).next().value?._catBegin === GraphemeCategory.Extend;
}

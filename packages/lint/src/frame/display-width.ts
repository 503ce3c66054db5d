import { isEmojiPresentation } from "unicode-segmenter/emoji";
import { GraphemeCategory, graphemeSegments } from "unicode-segmenter/grapheme";

/** A character as a reader sees it, which may be several code points. */
export interface Cell {
  /** Where it begins in its text, in UTF-16 units. */
  readonly offset: number;
  readonly text: string;
}

/** The characters of a text. Take a slice of what may be long: this looks at all of it. */
export function cellsOf(text: string): Cell[] {
  const cells: Cell[] = [];
  if (isAscii(text)) {
    for (let offset = 0; offset < text.length; offset++) cells.push({ offset, text: text.charAt(offset) });
    return cells;
  }
  // `Intl.Segmenter` would know other characters in each runtime.
  for (const { index, segment } of graphemeSegments(text)) cells.push({ offset: index, text: segment });
  return cells;
}

/** How many columns of a terminal a printable text takes, as nearly as can be told: terminals differ over emoji. */
export function displayWidth(text: string): number {
  if (isAscii(text)) return text.length;
  return cellsOf(text).reduce((width, cell) => width + cellWidth(cell.text), 0);
}

function cellWidth(character: string): number {
  if (isAscii(character)) return character.length;
  if (isWide.test(character) || isPicture(character)) return 2;
  return isOnAnother(character) ? 0 : 1;
}

function isAscii(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) > 0x7e) return false;
  return true;
}

/**
 * Two columns: the scripts of East Asia in their full width, and pictures. JavaScript knows no East Asian Width (UAX #11);
 * the blocks of these scripts come to the same but for rare characters. A flag is two letters of one column.
 */
const isWide =
  /[\u1100-\u115f\u2329\u232a\u2e80-\u303e\u3041-\ua4cf\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe10-\ufe19\ufe30-\ufe6b\uff01-\uff60\uffe0-\uffe6\u{16fe0}-\u{18dff}\u{1aff0}-\u{1b2ff}\u{20000}-\u{3fffd}]|[^\0-\x20]\ufe0f|[\u{1f1e6}-\u{1f1ff}]{2}/u;

/** A letter of a flag that stands alone is none. */
function isPicture(character: string): boolean {
  return Array.from(character, (each) => each.codePointAt(0) ?? 0).some(
    (codePoint) => isEmojiPresentation(codePoint) && !(codePoint >= 0x1f1e6 && codePoint <= 0x1f1ff),
  );
}

/** No column of its own: marks that stand on another character, and what completes a Korean syllable. */
function isOnAnother(character: string): boolean {
  if (/^[\u1160-\u11ff\ud7b0-\ud7fb]+$/.test(character)) return true;
  return graphemeSegments(character).next().value?._catBegin === GraphemeCategory.Extend;
}

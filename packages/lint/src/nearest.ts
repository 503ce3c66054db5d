import { distance } from "fastest-levenshtein";

/** Longer words have no nearest: no word of a standard comes near this, and comparing takes the product of the lengths. */
const longest = 64;
/**
 * The word of a list that was probably meant: the one with the fewest letters to change, of several the first. Capitals do
 * not count. Undefined, if none is near: more than three letters differ, or more than a third of the longer word.
 * `mostEdits` asks for fewer.
 */
export function nearest(word: string, words: Iterable<string>, mostEdits = 3): string | undefined {
  if (word.length > longest) return undefined;
  const meant = word.toLowerCase();
  let best: string | undefined;
  let fewest = mostEdits + 1;
  for (const candidate of words) {
    const most = Math.min(fewest - 1, Math.floor(Math.max(candidate.length, meant.length) / 3));
    if (Math.abs(candidate.length - meant.length) > most) continue;
    const edits = distance(meant, candidate.toLowerCase());
    if (edits > most) continue;
    [best, fewest] = [candidate, edits];
  }
  return best;
}

/**
 * The protocol, service or other name of a standard that was probably meant. One that has only a number more is another version
 * of something, such as `zot6`, and no misspelling.
 */
export function nearestWord(word: string, words: Iterable<string>, mostEdits?: number): string | undefined {
  const meant = nearest(word, words, mostEdits);
  return meant !== undefined && word.replace(/[\d.]+$/, "") === meant ? undefined : meant;
}

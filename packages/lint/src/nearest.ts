import { distance } from "fastest-levenshtein";

/** Longer words are not compared: no standard has one, and comparing takes the product of the lengths. */
const maxLength = 64;
/**
 * The word that was probably meant: the first one with the fewest different letters, ignoring case. Undefined if more than
 * three letters differ, or more than a third of the longer word. `maxEdits` allows fewer.
 */
export function nearest(word: string, words: Iterable<string>, maxEdits = 3): string | undefined {
  if (word.length > maxLength) return undefined;
  const meant = word.toLowerCase();
  let best: string | undefined;
  let fewest = maxEdits + 1;
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
 * The protocol, service or other name of a standard that was probably meant. A word with an additional number is another
 * version, such as `zot6`, not a misspelling.
 */
export function nearestWord(word: string, words: Iterable<string>, maxEdits?: number): string | undefined {
  const meant = nearest(word, words, maxEdits);
  return meant !== undefined && word.replace(/[\d.]+$/, "") === meant ? undefined : meant;
}

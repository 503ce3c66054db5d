import { distance } from "fastest-levenshtein";

/** Longer words are not compared: no standard has one, and comparing takes the product of the lengths. */
const longest = 64;
/**
 * The word that was probably meant: the first one with the fewest different letters, ignoring case. Undefined if more than
 * three letters differ, or more than a third of the longer word. `mostEdits` allows fewer.
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
 * The protocol, service or other name of a standard that was probably meant. A word with an additional number is another
 * version, such as `zot6`, not a misspelling.
 */
export function nearestWord(word: string, words: Iterable<string>, mostEdits?: number): string | undefined {
  const meant = nearest(word, words, mostEdits);
  return meant !== undefined && word.replace(/[\d.]+$/, "") === meant ? undefined : meant;
}

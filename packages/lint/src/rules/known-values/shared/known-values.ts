import type { KnownValue } from "@nodeinfo-kit/schemas";
import { protocols } from "@nodeinfo-kit/schemas/known-values/protocols";
import { services } from "@nodeinfo-kit/schemas/known-values/services";
import { software } from "@nodeinfo-kit/schemas/known-values/software";
import { nearestWord } from "../../../nearest.js";

/** The known values of one kind. */
export interface KnownWords {
  /** A known value by its exact spelling. */
  readonly of: (word: string) => KnownValue | undefined;
  /** The known value that a word is another spelling of: an alias, or different in case. */
  readonly spelling: (word: string) => KnownValue | undefined;
  /** The known value nearest to an unknown word. */
  readonly nearest: (word: string) => KnownValue | undefined;
}

/** The value that was probably meant, and whether that is certain: the word is another spelling of it. */
export interface Meant {
  readonly value: KnownValue;
  readonly isSpelling: boolean;
}

export const knownProtocols: KnownWords = knownWords(protocols);
export const knownServices: KnownWords = knownWords(services);
export const knownSoftware: KnownWords = knownWords(software, 1);

export const isNoProtocol = (word: string) => knownProtocols.of(word) === undefined;
export const isNoService = (word: string) => knownServices.of(word) === undefined;

/** The value that was probably meant by an unknown word. */
export function meantBy(word: string, known: KnownWords): Meant | undefined {
  const spelling = known.spelling(word);
  if (spelling) return { value: spelling, isSpelling: true };
  const value = known.nearest(word);
  return value && { value, isSpelling: false };
}

/** Longer than any value: a longer word is not converted to lower case. */
const maxLength = 64;

/** `maxEdits`: how many letters may differ. New programs are frequent, and have similar names. */
function knownWords(values: readonly KnownValue[], maxEdits = 3): KnownWords {
  const byWord = new Map(values.map((value) => [value.value, value]));
  const bySpelling = new Map<string, KnownValue>();
  for (const value of values)
    for (const spelling of [value.value, ...value.aliases]) bySpelling.set(spelling.toLowerCase(), value);
  const spelling = (word: string) =>
    word.length > maxLength ? undefined : bySpelling.get(word.toLowerCase());
  return {
    of: (word) => byWord.get(word),
    spelling,
    nearest: (word) => byWord.get(nearestWord(word, byWord.keys(), maxEdits) ?? ""),
  };
}

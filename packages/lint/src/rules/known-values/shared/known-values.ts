import type { KnownValue } from "@nodeinfo-kit/schemas";
import { protocols } from "@nodeinfo-kit/schemas/known-values/protocols";
import { services } from "@nodeinfo-kit/schemas/known-values/services";
import { software } from "@nodeinfo-kit/schemas/known-values/software";
import { nearestWord } from "../../../nearest.js";

/** What is known of the words of one kind. */
export interface KnownWords {
  /** What is known of a word, if it is spelled as documents should have it. */
  readonly of: (word: string) => KnownValue | undefined;
  /** What a word is another spelling of, by the registry or but for its capitals. */
  readonly spelling: (word: string) => KnownValue | undefined;
  /** The known word that is nearest to one that is not known. */
  readonly nearest: (word: string) => KnownValue | undefined;
}

/** A word that was probably meant, and whether nothing is guessed by that: it is another spelling of it. */
export interface Meant {
  readonly value: KnownValue;
  readonly isSpelling: boolean;
}

export const knownProtocols: KnownWords = knownWords(protocols);
export const knownServices: KnownWords = knownWords(services);
export const knownSoftware: KnownWords = knownWords(software, 1);

export const isNoProtocol = (word: string) => knownProtocols.of(word) === undefined;
export const isNoService = (word: string) => knownServices.of(word) === undefined;

/** What was probably meant by a word that is not known. */
export function meantBy(word: string, known: KnownWords): Meant | undefined {
  const spelling = known.spelling(word);
  if (spelling) return { value: spelling, isSpelling: true };
  const value = known.nearest(word);
  return value && { value, isSpelling: false };
}

/** No word is longer; what is longer is not changed into small letters. */
const longest = 64;

/** `mostEdits`: how many letters of a word may differ. New programs come often, and have names like others. */
function knownWords(values: readonly KnownValue[], mostEdits = 3): KnownWords {
  const byWord = new Map(values.map((value) => [value.value, value]));
  const bySpelling = new Map<string, KnownValue>();
  for (const value of values)
    for (const spelling of [value.value, ...value.aliases]) bySpelling.set(spelling.toLowerCase(), value);
  const spelling = (word: string) => (word.length > longest ? undefined : bySpelling.get(word.toLowerCase()));
  return {
    of: (word) => byWord.get(word),
    spelling,
    nearest: (word) => byWord.get(nearestWord(word, byWord.keys(), mostEdits) ?? ""),
  };
}

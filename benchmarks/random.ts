import { fractionsFrom } from "@nodeinfo-kit/test-support/random";

/** Numbers that look random and are the same on every run. */
export interface Random {
  /** An integer from the first to the last, both included. */
  integer(first: number, last: number): number;
  /** A word that can be said aloud. */
  word(): string;
  /** The same items in another order. */
  shuffle<T>(items: readonly T[]): T[];
}

/** Starts at a seed. */
export function randomFrom(seed: number): Random {
  const fraction = fractionsFrom(seed);
  const integer = (first: number, last: number) => first + Math.floor(fraction() * (last - first + 1));
  const letter = (letters: string) => letters.charAt(integer(0, letters.length - 1));
  return {
    integer,
    word: () =>
      Array.from({ length: integer(2, 4) }, () => letter("bdfgklmnprstvz") + letter("aeiou")).join(""),
    shuffle(items) {
      const shuffled = items.map((item) => ({ item, rank: fraction() }));
      return shuffled.sort((a, b) => a.rank - b.rank).map(({ item }) => item);
    },
  };
}

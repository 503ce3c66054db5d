import { fractionsFrom } from "@nodeinfo-kit/test-support/random";

/** Random values that are the same on every run. */
export interface Random {
  /** Returns an integer from the first to the last, both included. */
  integer(first: number, last: number): number;
  /** Returns a pronounceable word. */
  word(): string;
  /** Returns the same items in another order. */
  shuffle<T>(items: readonly T[]): T[];
}

/** Creates the generator from a seed. */
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

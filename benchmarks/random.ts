/** Numbers that look random and are the same on every run. */
export interface Random {
  /** An integer from the first to the last, both included. */
  integer(first: number, last: number): number;
  /** A word that can be said aloud. */
  word(): string;
  /** The same items in another order. */
  shuffle<T>(items: readonly T[]): T[];
}

/** Starts at a seed. The numbers come from mulberry32, which is small and good enough to make documents. */
export function randomFrom(seed: number): Random {
  let state = seed;
  const fraction = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
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

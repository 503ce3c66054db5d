/** What stands before and behind the part of a text that grows. */
export interface Around {
  readonly before?: string;
  /** What stands between the two parts of one that has two. */
  readonly between?: string;
  readonly after?: string;
}

/** Makes a text of some length: as often as it fits, a part that may differ each time. */
export type Generator = (length: number) => string;

/** A text in which one part comes again and again. */
export function repeated(part: string, { before = "", after = "" }: Around = {}): Generator {
  return (length) => before + part.repeat(times(length, before, part, after)) + after;
}

/** A text in which one part comes again and again, and then as often another one. */
export function twice(
  first: string,
  second: string,
  { before = "", between = "", after = "" }: Around = {},
): Generator {
  return (length) => {
    const count = times(length, before + between, first + second, after);
    return before + first.repeat(count) + between + second.repeat(count) + after;
  };
}

/** A text of parts that have a number, and what stands between them. */
export function numbered(
  partOf: (index: number) => string,
  { before = "", after = "" }: Around = {},
  between = ",",
): Generator {
  return (length) => {
    const parts: string[] = [];
    let left = length - before.length - after.length;
    for (let index = 0; left > 0 || index === 0; index++) {
      const part = partOf(index);
      parts.push(part);
      left -= part.length + between.length;
    }
    return before + parts.join(between) + after;
  };
}

function times(length: number, before: string, part: string, after: string): number {
  return Math.max(1, Math.floor((length - before.length - after.length) / part.length));
}

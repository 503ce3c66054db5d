/** The text before and after the part that grows. */
export interface Around {
  readonly before?: string;
  /** The text between two parts that grow. */
  readonly between?: string;
  readonly after?: string;
}

/** Makes text of a given length from a part that is repeated as often as it fits, and may differ each time. */
export type Generator = (length: number) => string;

/** Repeats one part. */
export function repeated(part: string, { before = "", after = "" }: Around = {}): Generator {
  return (length) => before + part.repeat(times(length, before, part, after)) + after;
}

/** Repeats one part, and then another one as often. */
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

/** Joins numbered parts. */
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

/** Something that is timed: a function, and the values that it is called with. */
export interface Subject {
  readonly judge: (value: never) => boolean | number;
  readonly values: readonly unknown[];
}

/** How long each subject took in each round, in nanoseconds a value. */
export type Rounds<Name extends string> = readonly Readonly<Record<Name, number>>[];

/** How much is timed. */
export interface Effort {
  readonly rounds: number;
  /** How long one subject runs in one round, in milliseconds. */
  readonly milliseconds: number;
}

/**
 * Times subjects in turn, round by round, so that whatever else the machine does meets all alike.
 * What the functions return is summed up, and the sum must be the same for every pass over the values.
 */
export function interleave<Name extends string>(
  subjects: Readonly<Record<Name, Subject>>,
  { rounds, milliseconds }: Effort,
): Rounds<Name> {
  const prepared = names(subjects).map((name) => {
    const { judge, values } = subjects[name];
    const loop = loopOver(judge);
    const sum = loop(values);
    const pass = () => {
      if (loop(values) !== sum) throw new Error(`${name} did not judge the same values alike twice.`);
    };
    return { name, pass, passes: passesWithin(pass, milliseconds), count: values.length };
  });
  return Array.from({ length: rounds }, (_, round) => {
    const times = rotate(prepared, round).map(({ name, pass, passes, count }) => {
      const start = performance.now();
      for (let index = 0; index < passes; index++) pass();
      return [name, ((performance.now() - start) * 1e6) / (passes * count)];
    });
    return Object.fromEntries(times); // The entries' names are those of the subjects.
  });
}

/** Times one pass over values that were parsed just before. Parsing is timed too, as `parse`, on its own. */
export function interleaveFresh<Name extends string>(
  judges: Readonly<Record<Name, (value: unknown) => boolean>>,
  texts: readonly string[],
  { rounds, milliseconds }: Effort,
): Rounds<Name | "parse"> {
  const prepared = names(judges).map((name) => ({ name, loop: loopOver(judges[name]) }));
  const parseAll = () => texts.map((text) => JSON.parse(text));
  const sums = prepared.map(({ loop }) => loop(parseAll()));
  const repeats = passesWithin(parseAll, milliseconds);
  for (let warm = 0; warm < repeats; warm++) for (const { loop } of prepared) loop(parseAll());
  return Array.from({ length: rounds }, (_, round) => {
    const times: Record<string, number> = { parse: 0 };
    for (let repeat = 0; repeat < repeats; repeat++)
      for (const { name, loop } of rotate(prepared, round + repeat)) {
        const start = performance.now();
        const values = parseAll();
        const parsed = performance.now();
        const sum = loop(values);
        times[name] = (times[name] ?? 0) + performance.now() - parsed;
        times.parse = (times.parse ?? 0) + (parsed - start) / prepared.length;
        if (!sums.includes(sum)) throw new Error(`${name} did not judge the same documents alike twice.`);
      }
    const nanoseconds = ([name, time]: [string, number]) => [name, (time * 1e6) / (repeats * texts.length)];
    return Object.fromEntries(Object.entries(times).map(nanoseconds)); // The judges' names, and `parse`.
  });
}

/**
 * A loop with code of its own for each function. In a loop that several functions share, the engine would see many
 * callees, and treat none of them as it does where a program calls only one.
 */
function loopOver(judge: (value: never) => boolean | number): (values: readonly unknown[]) => number {
  const source = `let sum = 0; for (let i = 0; i < values.length; i++) sum += +judge(values[i]); return sum;`;
  return new Function("judge", `return (values) => { ${source} };`)(judge);
}

/** How many passes fill the time. Finding that out also warms the code up. */
function passesWithin(pass: () => void, milliseconds: number): number {
  const start = performance.now();
  let passes = 0;
  while (passes < 3 || performance.now() - start < 4 * milliseconds) {
    pass();
    passes++;
  }
  return Math.max(1, Math.round((passes * milliseconds) / (performance.now() - start)));
}

function rotate<T>(items: readonly T[], by: number): T[] {
  const first = by % items.length;
  return [...items.slice(first), ...items.slice(0, first)];
}

function names<Name extends string>(record: Readonly<Record<Name, unknown>>): Name[] {
  return Object.keys(record) as Name[]; // The record has no other keys.
}

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
  /** How long one subject runs before it is timed, in milliseconds, so that the engine has compiled it. */
  readonly warmUp: number;
}

// As many documents as stay in the processor's cache, where a program that judges what it has just read finds them.
const batchSize = 32;

/**
 * Times subjects in turn, round by round, so that whatever else the machine does meets all alike.
 * What the functions return is summed up, and the sum must be the same for every pass over the values.
 */
export function interleave<Name extends string>(
  subjects: Readonly<Record<Name, Subject>>,
  { rounds, milliseconds, warmUp }: Effort,
): Rounds<Name> {
  const prepared = names(subjects).map((name) => {
    const { judge, values } = subjects[name];
    const loop = loopOver(judge);
    const sum = loop(values);
    const pass = () => {
      if (loop(values) !== sum) throw new Error(`${name} did not judge the same values alike twice.`);
    };
    return { name, pass, passes: passesWithin(pass, milliseconds, warmUp), count: values.length };
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
  { rounds, milliseconds, warmUp }: Effort,
): Rounds<Name | "parse"> {
  const prepared = names(judges).map((name) => ({ name, loop: loopOver(judges[name]) }));
  const batches = Array.from({ length: Math.ceil(texts.length / batchSize) }, (_, index) =>
    texts.slice(index * batchSize, (index + 1) * batchSize),
  );
  const passOver = ({ name, loop }: (typeof prepared)[number], times: Record<string, number>) => {
    let sum = 0;
    for (const batch of batches) {
      const start = performance.now();
      const values = batch.map((text) => JSON.parse(text));
      const parsed = performance.now();
      sum += loop(values);
      const judged = performance.now();
      times[name] = (times[name] ?? 0) + judged - parsed;
      times.parse = (times.parse ?? 0) + (parsed - start) / prepared.length;
    }
    return sum;
  };
  const subjects = prepared.map((subject) => ({ subject, sum: passOver(subject, {}) }));
  const passAll = () => {
    for (const subject of prepared) passOver(subject, {});
  };
  const passes = passesWithin(passAll, milliseconds, warmUp);
  return Array.from({ length: rounds }, (_, round) => {
    const times: Record<string, number> = {};
    for (let pass = 0; pass < passes; pass++)
      for (const { subject, sum } of rotate(subjects, round + pass))
        if (passOver(subject, times) !== sum)
          throw new Error(`${subject.name} did not judge the same documents alike twice.`);
    const nanoseconds = ([name, time]: [string, number]) => [name, (time * 1e6) / (passes * texts.length)];
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

/** Runs passes for as long as warming up takes, and returns how many of them fill the time of one round. */
function passesWithin(pass: () => void, milliseconds: number, warmUp: number): number {
  const begin = performance.now();
  do pass();
  while (performance.now() - begin < warmUp);
  const start = performance.now();
  let passes = 0;
  do {
    pass();
    passes++;
  } while (performance.now() - start < milliseconds);
  return passes;
}

function rotate<T>(items: readonly T[], by: number): T[] {
  const first = by % items.length;
  return [...items.slice(first), ...items.slice(0, first)];
}

function names<Name extends string>(record: Readonly<Record<Name, unknown>>): Name[] {
  return Object.keys(record) as Name[]; // The record has no other keys.
}

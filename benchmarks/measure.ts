/** A function to time, and the values to call it with. */
export interface Subject {
  readonly call: (value: never) => boolean | number;
  readonly values: readonly unknown[];
}

/** The time of each subject in each round, in nanoseconds per value. */
export type Rounds<Name extends string> = readonly Readonly<Record<Name, number>>[];

/** The amount of timing. */
export interface Effort {
  readonly rounds: number;
  /** The time of one subject in one round, in milliseconds. */
  readonly milliseconds: number;
  /** The time one subject runs before it is timed, in milliseconds, so that the engine compiles it. */
  readonly warmUp: number;
}

// As many documents as fit into the processor's cache, where a program finds documents that it has just read.
const batchSize = 32;

/**
 * Times subjects in turn, round by round, so that other load on the machine affects all alike.
 * The functions' results are summed up, and the sum must be the same for every pass over the values.
 */
export function interleave<Name extends string>(
  subjects: Readonly<Record<Name, Subject>>,
  { rounds, milliseconds, warmUp }: Effort,
): Rounds<Name> {
  const prepared = names(subjects).map((name) => {
    const { call, values } = subjects[name];
    const loop = loopOver(call);
    const sum = loop(values);
    const pass = () => {
      if (loop(values) !== sum) throw new Error(`${name} gave different results for the same values.`);
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

/** Times one pass over values that were just parsed. Parsing is timed separately, as `parse`. */
export function interleaveFresh<Name extends string>(
  calls: Readonly<Record<Name, (value: unknown) => boolean>>,
  texts: readonly string[],
  { rounds, milliseconds, warmUp }: Effort,
): Rounds<Name | "parse"> {
  const prepared = names(calls).map((name) => ({ name, loop: loopOver(calls[name]) }));
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
      const checked = performance.now();
      times[name] = (times[name] ?? 0) + checked - parsed;
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
          throw new Error(`${subject.name} gave different results for the same documents.`);
    const nanoseconds = ([name, time]: [string, number]) => [name, (time * 1e6) / (passes * texts.length)];
    return Object.fromEntries(Object.entries(times).map(nanoseconds)); // The names of `calls`, and `parse`.
  });
}

/**
 * Creates a loop with separate code for each function. In a shared loop, the engine would see many callees, and optimise
 * none of them like in a program that calls only one.
 */
function loopOver(call: (value: never) => boolean | number): (values: readonly unknown[]) => number {
  const source = `let sum = 0; for (let i = 0; i < values.length; i++) sum += +call(values[i]); return sum;`;
  return new Function("call", `return (values) => { ${source} };`)(call);
}

/** Runs passes for the warm-up time, and returns how many of them fill the time of one round. */
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

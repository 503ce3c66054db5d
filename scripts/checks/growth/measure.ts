/** The limit of growth with four times the length. Linear time grows four times, quadratic time sixteen times. */
export const maxGrowth = 8;
/** Growth above this is measured again carefully. Anything below is certainly linear. */
const doubtful = 6;

/** Lengths in characters. Each is four times the previous one, up to the maximum. */
const minLength = 4096;
const maxLength = 64 * minLength;

/** The number of samples of each length, and the minimum time of one in milliseconds: a shorter run is repeated. */
const quick = { samples: 1, minTime: 1 };
const careful = { samples: 3, minTime: 5 };
/** Longer runs, in milliseconds, are not repeated or extended: nothing linear takes this long. */
const maxTime = 1000;

/** What is measured. If it returns a promise, until that is settled. */
export type Run = () => unknown;

/** The processor time of a run, and of one with four times the length, in milliseconds. */
interface Comparison {
  readonly before: number;
  readonly after: number;
  readonly ratio: number;
}

export interface Growth extends Comparison {
  /** The shorter length, in characters. */
  readonly length: number;
}

/**
 * Measures how the time of a run grows. Suspicious growth is measured again with more and longer samples, and if it remains,
 * with four times the length, and so on. Quadratic time grows too much at each length. Linear time may do so once, at the
 * length that no longer fits into the processor's cache or the memory for short-lived objects.
 */
export async function growthOf(prepare: (length: number) => Run): Promise<Growth> {
  let [short, long] = [prepare(minLength), prepare(4 * minLength)];
  // The first run includes compilation, which must not be measured.
  await short();
  const first = await compare(short, long, quick);
  if (first.ratio <= doubtful) return { length: minLength, ...first };
  for (let length = minLength; ; length *= 4) {
    const growth = { length, ...(await compare(short, long, careful)) };
    if (growth.ratio <= maxGrowth || growth.after > maxTime || 16 * length > maxLength) return growth;
    [short, long] = [long, prepare(16 * length)];
  }
}

/** Compares medians of alternating samples, so that a busy machine affects both. */
async function compare(short: Run, long: Run, { samples, minTime }: typeof quick): Promise<Comparison> {
  const shortTimes: number[] = [];
  const longTimes: number[] = [];
  let time = 0;
  for (let index = 0; index < samples && time < maxTime; index++) {
    const [before, after] = [await sample(short, minTime), await sample(long, minTime)];
    shortTimes.push(before);
    longTimes.push(after);
    time += before + after;
  }
  const [before, after] = [median(shortTimes), median(longTimes)];
  return { before, after, ratio: after / before };
}

function median(times: readonly number[]): number {
  return [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;
}

/** Returns the time of one run. */
async function sample(run: Run, minTime: number): Promise<number> {
  let count = 0;
  let time = 0;
  const start = process.cpuUsage();
  for (let batch = 1; time < minTime; batch *= 2) {
    for (let index = 0; index < batch; index++) await run();
    count += batch;
    const { user, system } = process.cpuUsage(start);
    time = (user + system) / 1000;
  }
  return time / count;
}

/** With four times as much, nothing takes more than so many times as long. */
export const mostGrowth = 8;

/** In characters. The other length is four times as much. */
const length = 4096;

/** What takes less is done again and again until it has taken as long, in milliseconds. */
const leastTime = 1;
/** What takes longer does so by no chance, and need not be waited for often. */
const longTime = 250;

/** The time that something takes, and with four times as much, in milliseconds of the processor. */
export interface Growth {
  readonly before: number;
  readonly after: number;
  readonly ratio: number;
}

/**
 * Measures how something grows. What seems to grow too much is measured again, with more samples each time, and the least growth
 * counts: another program may have had the processor's cache, memory may have been cleaned up, or code compiled.
 */
export function growthOf(prepare: (length: number) => () => unknown): Growth {
  const [short, long] = [prepare(length), prepare(4 * length)];
  let growth = compare(short, long, 1, leastTime);
  const attempts = growth.after > longTime ? 1 : 4;
  for (let attempt = 1; growth.ratio > mostGrowth && attempt <= attempts; attempt++) {
    const again = compare(short, long, 2 * attempt + 1, 10 * leastTime);
    if (again.ratio < growth.ratio) growth = again;
  }
  if (growth.ratio <= mostGrowth || growth.after > longTime) return growth;
  // What is kept in another way above some size takes longer from there on, and not more and more.
  const further = compare(long, prepare(16 * length), 3, 10 * leastTime);
  return further.ratio < growth.ratio ? further : growth;
}

/** Compares medians of samples that take turns, so that a busy time of the machine is in both. */
function compare(short: () => unknown, long: () => unknown, samples: number, least: number): Growth {
  const shortTimes: number[] = [];
  const longTimes: number[] = [];
  for (let index = 0; index < samples; index++) {
    shortTimes.push(sample(short, least));
    longTimes.push(sample(long, least));
  }
  const [before, after] = [median(shortTimes), median(longTimes)];
  return { before, after, ratio: after / before };
}

function median(times: readonly number[]): number {
  return [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;
}

/** How long one run takes. */
function sample(run: () => unknown, least: number): number {
  let count = 0;
  let time = 0;
  const start = process.cpuUsage();
  for (let batch = 1; time < least; batch *= 2) {
    for (let index = 0; index < batch; index++) run();
    count += batch;
    const { user, system } = process.cpuUsage(start);
    time = (user + system) / 1000;
  }
  return time / count;
}

/** With four times as much, nothing takes more than so many times as long. What is linear takes four times, what is quadratic sixteen. */
export const mostGrowth = 8;
/** What seems to grow more than this is measured with care. All else is linear beyond doubt. */
const doubtful = 6;

/** In characters. The next length is four times as much, up to the longest. */
const shortest = 4096;
const longest = 64 * shortest;

/** How many samples there are of each length, and how long one takes at least, in milliseconds: what takes less is done again and again. */
const quick = { samples: 1, least: 1 };
const careful = { samples: 5, least: 20 };
/** What takes longer is not measured often, nor with more: nothing that is linear takes so long. */
const longTime = 1000;

/** The time that something takes, and with four times as much, in milliseconds of the processor. */
interface Comparison {
  readonly before: number;
  readonly after: number;
  readonly ratio: number;
}

export interface Growth extends Comparison {
  /** In characters, of the shorter one. */
  readonly length: number;
}

/**
 * Measures how something grows. What may grow too much is measured again with more and longer samples, and what still does with
 * four times as much, and so on. Something quadratic grows too much each time. Something linear may do so once, at the length
 * from which on it no longer fits into the processor's cache or the memory for what is short-lived.
 */
export function growthOf(prepare: (length: number) => () => unknown): Growth {
  let [short, long] = [prepare(shortest), prepare(4 * shortest)];
  // Code that runs for the first time is compiled, which is not to be measured.
  short();
  const first = compare(short, long, quick);
  if (first.ratio <= doubtful) return { length: shortest, ...first };
  for (let length = shortest; ; length *= 4) {
    const growth = { length, ...compare(short, long, careful) };
    if (growth.ratio <= mostGrowth || growth.after > longTime || 16 * length > longest) return growth;
    [short, long] = [long, prepare(16 * length)];
  }
}

/** Compares medians of samples that take turns, so that a busy time of the machine is in both. */
function compare(short: () => unknown, long: () => unknown, { samples, least }: typeof quick): Comparison {
  const shortTimes: number[] = [];
  const longTimes: number[] = [];
  let time = 0;
  for (let index = 0; index < samples && time < longTime; index++) {
    const [before, after] = [sample(short, least), sample(long, least)];
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

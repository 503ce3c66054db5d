import { read } from "@nodeinfo-kit/convert";
import { isNodeInfo } from "@nodeinfo-kit/validators/nodeinfo/2.1";
import { type Bulk, bulks, enlarge, makeDocumentsToRead } from "./documents-to-read.ts";
import { type Effort, interleave } from "./measure.ts";
import type { JsonObject } from "./profiles.ts";
import { type Spread, spread } from "./statistics.ts";

/** The cost of reading a document of NodeInfo 2.1. */
export interface ReadingCost {
  /** The time to read a valid document, divided by the guard's time for it. */
  readonly valid: Spread;
  /** The time to read a broken document, divided by the guard's time for the document before it was broken. */
  readonly broken: Spread;
  /** The same, divided by the guard's time for the broken document, where it stops at the first issue. */
  readonly brokenByItsGuard: Spread;
  /** By the most frequent part of a document. */
  readonly growth: Readonly<Record<string, Growth>>;
}

/** The time to read a byte of a document of 1 MB and of 10 MB, divided by the time for one of 0.1 MB. */
export interface Growth {
  readonly tenfold: Spread;
  readonly hundredfold: Spread;
}

export function measureReading(effort: Effort): ReadingCost {
  const { valid, broken } = makeDocumentsToRead();
  const [document = {}] = valid;
  // Reading compiles much code and uses memory, which is only cleaned up in some rounds.
  const { rounds, milliseconds, warmUp } = effort;
  const more = { rounds: 3 * rounds, milliseconds: 4 * milliseconds, warmUp: 10 * warmUp };
  const ratios = compareWithGuard(valid, broken, more);
  const growth = Object.entries(bulks).map(([name, bulk]) => [name, growthOf(document, bulk, effort)]);
  return { ...ratios, growth: Object.fromEntries(growth) };
}

function compareWithGuard(
  valid: readonly JsonObject[],
  broken: readonly JsonObject[],
  effort: Effort,
): Omit<ReadingCost, "growth"> {
  const subjects = {
    guard: { call: isNodeInfo, values: valid },
    guardOfBroken: { call: isNodeInfo, values: broken },
    read: { call: countRepairs, values: valid },
    readBroken: { call: countRepairs, values: broken },
  };
  const times = interleave(subjects, effort);
  return {
    valid: spread(times.map((round) => round.read / round.guard)),
    broken: spread(times.map((round) => round.readBroken / round.guard)),
    brokenByItsGuard: spread(times.map((round) => round.readBroken / round.guardOfBroken)),
  };
}

function growthOf(document: JsonObject, bulk: Bulk, { rounds, milliseconds, warmUp }: Effort): Growth {
  const subject = (bytes: number) => ({
    call: countRepairs,
    values: [enlarge(document, bulk, bytes)],
  });
  const subjects = { small: subject(1e5), tenfold: subject(1e6), hundredfold: subject(1e7) };
  // Reading 10 MB takes up to a second, and the next subject may have to clean up its memory: hence few, long rounds.
  const long = { rounds: Math.ceil(rounds / 3), milliseconds: 10 * milliseconds, warmUp };
  const times = interleave(subjects, long);
  return {
    tenfold: spread(times.map((round) => round.tenfold / round.small / 10)),
    hundredfold: spread(times.map((round) => round.hundredfold / round.small / 100)),
  };
}

function countRepairs(document: unknown): number {
  const result = read(document);
  if (result.issues) throw new Error("A document was not read.");
  return result.repairs.length;
}

import type { CandidateResults, Results } from "./results.ts";
import type { Case } from "./run-candidate.ts";
import type { Spread } from "./statistics.ts";

/** One of our goals, and the figure reached. */
export interface Goal {
  readonly what: string;
  readonly unit: string;
  readonly limit: number;
  readonly reached: Spread;
}

/** Whether the median is within the limit. */
export function isReached({ limit, reached }: Goal): boolean {
  return reached.median <= limit;
}

/** Returns every goal in printing order. All are for NodeInfo 2.1, strict. */
export function goalsOf({ candidates, byAjv, ourSizes, building, reading, linting }: Results): Goal[] {
  const ours = candidates.find(({ id }) => id === "ours");
  if (!ours) throw new Error("results.json has no results of our own validators.");
  const floor = "× hand-written";
  const ajv = "× ajv standalone";
  const parse = "× JSON.parse";
  const gzip = "bytes gzip";
  const guards: [Case & keyof Results["byAjv"], string, number][] = [
    ["small", "guard, small document", 0.08],
    ["smallFresh", "guard, small document, fresh", 0.08],
    ["large", "guard, large document", 0.01],
    ["largeFresh", "guard, large document, fresh", 0.01],
  ];
  return [
    ...guards.flatMap(([name, what, limit]) => [
      { what, unit: floor, limit: 1.15, reached: timing(ours, name, "byFloor") },
      { what, unit: ajv, limit: 0.65, reached: byAjv[name] },
      { what, unit: parse, limit, reached: timing(ours, name, "byParse") },
    ]),
    { what: "guard, many errors", unit: floor, limit: 2, reached: timing(ours, "manyErrors", "byFloor") },
    {
      what: "explain, valid document",
      unit: "× guard",
      limit: 1.15,
      reached: timing(ours, "explainValid", "byGuard"),
    },
    {
      what: "explain, 23 errors",
      unit: parse,
      limit: 0.3,
      reached: timing(ours, "explainErrors", "byParse"),
    },
    { what: "explain, 23 errors", unit: "× ajv allErrors", limit: 0.8, reached: byAjv.explainErrors },
    { what: "cold start", unit: "ms", limit: 3, reached: ours.coldStart.milliseconds },
    { what: "cold start", unit: "MiB", limit: 0.5, reached: ours.coldStart.mebibytes },
    { what: "guard of one version", unit: gzip, limit: 1_100, reached: exactly(ourSizes.guard) },
    {
      what: "guard and explain of one version",
      unit: gzip,
      limit: 3_000,
      reached: exactly(ourSizes.guardAndExplain),
    },
    { what: "guards of five versions", unit: gzip, limit: 2_500, reached: exactly(ourSizes.fiveGuards) },
    { what: "build and validate a document", unit: "× validate and clone", limit: 3, reached: building },
    { what: "read, valid document", unit: "× guard", limit: 6, reached: reading.valid },
    { what: "read, 3 errors", unit: "× guard, no error", limit: 12, reached: reading.broken },
    // A time that grows with the square of a document's size would reach 100.
    {
      what: "read, one byte of 10 MB",
      unit: "× of 0.1 MB",
      limit: 10,
      reached: slowest(hundredfold(reading)),
    },
    { what: "lint, valid document", unit: "× parse and validate", limit: 3, reached: linting.valid },
    { what: "lint, 1 MiB", unit: "ms", limit: 60, reached: slowest(linting.mebibyte) },
    { what: "read", unit: gzip, limit: 8_000, reached: exactly(ourSizes.read) },
  ];
}

function hundredfold({ growth }: Results["reading"]): Readonly<Record<string, Spread>> {
  return Object.fromEntries(Object.entries(growth).map(([name, { hundredfold }]) => [name, hundredfold]));
}

/** Returns the longest time. */
function slowest(all: Readonly<Record<string, Spread>>): Spread {
  return Object.values(all).reduce(
    (longest, each) => (each.median > longest.median ? each : longest),
    exactly(0),
  );
}

function timing(
  { timings }: CandidateResults,
  name: Case,
  figure: "byFloor" | "byParse" | "byGuard",
): Spread {
  return timings[name]?.[figure] ?? exactly(Number.NaN);
}

function exactly(value: number): Spread {
  return { median: value, min: value, max: value };
}

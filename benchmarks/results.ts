import type { Verdicts } from "./check-vectors.ts";
import type { ColdStart } from "./cold-start.ts";
import type { LintingCost } from "./linting.ts";
import type { ReadingCost } from "./reading.ts";
import type { Case, ProcessReport, Timing } from "./run-candidate.ts";
import type { OurSizes } from "./sizes.ts";
import { type Spread, spread } from "./statistics.ts";
import type { TypeCost } from "./type-cost.ts";

/** All figures of one run. `results.json` has those of the last full run. */
export interface Results {
  readonly date: string;
  readonly node: string;
  readonly processor: string;
  readonly processes: number;
  readonly ourSizes: OurSizes;
  /** Our guard's time, divided by that of ajv's standalone code in a process shortly before or after. */
  readonly byAjv: Readonly<Record<"small" | "large" | "smallFresh" | "largeFresh" | "explainErrors", Spread>>;
  /** The time to build and validate a typical document, divided by the time to validate and clone it. */
  readonly building: Spread;
  readonly reading: ReadingCost;
  readonly linting: LintingCost;
  readonly candidates: readonly CandidateResults[];
}

export interface CandidateResults {
  readonly id: string;
  readonly title: string;
  /** Such as `zod 4.6.7`; empty for code in this repository. */
  readonly versions: readonly string[];
  readonly note?: string;
  readonly verdicts: Verdicts;
  readonly faultsFound?: number;
  /** Over the processes. */
  readonly timings: Partial<Record<Case, Spreads>>;
  /** The guard, bundled: bytes after gzip. */
  readonly guardSize: number;
  readonly coldStart: ColdStart;
  readonly typeCost?: TypeCost;
}

export type Spreads = { readonly [Figure in keyof Timing]: Spread };

/** Computes the spread of each figure over the processes of one candidate. */
export function spreadTimings(reports: readonly ProcessReport[]): CandidateResults["timings"] {
  const [first] = reports;
  if (!first) throw new Error("No process returned a report.");
  return mapValues(first.timings, (timing, name) =>
    mapValues(timing, (_, figure) =>
      spread(reports.map(({ timings }) => timings[name]?.[figure] ?? Number.NaN)),
    ),
  );
}

/** Divides our times by ajv's, process by process. Both are multiples of the floor in their own process. */
export function divideByAjv(ours: readonly ProcessReport[], ajv: readonly ProcessReport[]): Results["byAjv"] {
  const quotients = (name: Case, by: "byFloor" | "byParse") =>
    spread(
      ours.map(
        ({ timings }, turn) =>
          (timings[name]?.[by] ?? Number.NaN) / (ajv[turn]?.timings[name]?.[by] ?? Number.NaN),
      ),
    );
  return {
    small: quotients("small", "byFloor"),
    large: quotients("large", "byFloor"),
    smallFresh: quotients("smallFresh", "byFloor"),
    largeFresh: quotients("largeFresh", "byFloor"),
    explainErrors: quotients("explainErrors", "byParse"),
  };
}

function mapValues<T extends object, U>(
  record: T,
  change: (value: NonNullable<T[keyof T]>, key: keyof T) => U,
): Record<keyof T, U> {
  const entries = Object.entries(record) as [keyof T, NonNullable<T[keyof T]>][]; // The record has no other properties.
  return Object.fromEntries(entries.map(([key, value]) => [key, change(value, key)])) as Record<keyof T, U>;
}

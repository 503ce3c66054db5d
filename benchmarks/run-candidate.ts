/** Times one candidate in a separate process, and prints JSON. Bundled before it runs. */
import type { Candidate } from "./candidates/candidate.ts";
import { check as floor } from "./candidates/hand-written.ts";
import { makeDocuments } from "./documents.ts";
import { type Effort, interleave, interleaveFresh } from "./measure.ts";
import { median } from "./statistics.ts";

/** The medians over the rounds of one process. */
export interface Timing {
  /** Nanoseconds per document. */
  readonly time: number;
  readonly floorTime: number;
  readonly parseTime: number;
  /** Quotients of times of the same round: by the hand-written guard, by `JSON.parse`, by the candidate's own guard. */
  readonly byFloor: number;
  readonly byParse: number;
  readonly byGuard?: number;
}

/** The timed functions of a guard, and of an explanation. */
export const guardCases = ["small", "large", "smallFresh", "largeFresh", "manyErrors", "lateError"] as const;
export const explainCases = ["explainValid", "explainErrors"] as const;
export type Case = (typeof guardCases)[number] | (typeof explainCases)[number];

/** The output of the process. */
export interface ProcessReport {
  readonly title: string;
  readonly packages: readonly string[];
  readonly note?: string;
  /** The number of issues it reports per document with many errors. */
  readonly faultsFound?: number;
  readonly timings: Partial<Record<Case, Timing>>;
}

const [module = "", effort = ""] = process.argv.slice(2);
const candidate: Candidate = await import(module);
console.log(JSON.stringify(report(candidate, JSON.parse(effort))));

function report({ check, explain, title, packages = [], note }: Candidate, effort: Effort): ProcessReport {
  const documents = makeDocuments();
  const parse = (text: string) => JSON.parse(text) !== undefined;
  const repeated = (texts: readonly string[], much = effort) => {
    const values = texts.map((text) => JSON.parse(text));
    const subject = (call: Candidate["check"]) => ({ call, values });
    return interleave(
      { candidate: subject(check), floor: subject(floor), parse: { call: parse, values: texts } },
      much,
    );
  };
  const fresh = (texts: readonly string[]) => interleaveFresh({ candidate: check, floor }, texts, effort);
  const explained = (texts: readonly string[], explain: (value: unknown) => number) => {
    const values = texts.map((text) => JSON.parse(text));
    return interleave(
      {
        candidate: { call: explain, values },
        guard: { call: check, values },
        floor: { call: floor, values },
        parse: { call: parse, values: texts },
      },
      effort,
    );
  };
  // Otherwise the first function would be measured before the engine has compiled it.
  repeated(documents.small, { rounds: 1, milliseconds: 1, warmUp: 4 * effort.warmUp });
  const timings: ProcessReport["timings"] = {
    small: summarise(repeated(documents.small)),
    large: summarise(repeated(documents.large)),
    smallFresh: summarise(fresh(documents.small)),
    largeFresh: summarise(fresh(documents.large)),
    manyErrors: summarise(repeated(documents.manyErrors)),
    lateError: summarise(repeated(documents.lateError)),
    ...(explain && {
      explainValid: summarise(explained(documents.small, explain)),
      explainErrors: summarise(explained(documents.manyErrors, explain)),
    }),
  };
  const found = explain && documents.manyErrors.reduce((sum, text) => sum + explain(JSON.parse(text)), 0);
  return {
    title,
    packages,
    ...(note && { note }),
    ...(found !== undefined && { faultsFound: found / documents.manyErrors.length }),
    timings,
  };
}

type Round = Readonly<Record<"candidate" | "floor" | "parse", number>> & { readonly guard?: number };

function summarise(rounds: readonly Round[]): Timing {
  const of = (figure: (round: Round) => number) => median(rounds.map(figure));
  return {
    time: of(({ candidate }) => candidate),
    floorTime: of(({ floor }) => floor),
    parseTime: of(({ parse }) => parse),
    byFloor: of(({ candidate, floor }) => candidate / floor),
    byParse: of(({ candidate, parse }) => candidate / parse),
    ...(rounds[0]?.guard !== undefined && {
      byGuard: of(({ candidate, guard }) => candidate / (guard ?? Number.NaN)),
    }),
  };
}

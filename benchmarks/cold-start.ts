import { join } from "node:path";
import { progress } from "./progress.ts";
import { runNode } from "./run-processes.ts";
import { type Spread, spread } from "./statistics.ts";

/** What it costs to start Node with a candidate and judge one document, over an empty ES module. */
export interface ColdStart {
  readonly milliseconds: Spread;
  readonly mebibytes: Spread;
}

/** Starts each candidate and the empty module in turn. */
export function measureColdStarts(ids: readonly string[], runs: number): Map<string, ColdStart> {
  const over = new Map(ids.map((id) => [id, { milliseconds: [] as number[], mebibytes: [] as number[] }]));
  for (let run = 0; run < runs; run++) {
    for (const [id, figures] of over) {
      progress(`Cold start ${run + 1} of ${runs}: ${id}`);
      const empty = start("an empty module", "empty.js");
      const candidate = start(id, join("cold", `${id}.js`));
      figures.milliseconds.push(candidate.milliseconds - empty.milliseconds);
      figures.mebibytes.push(candidate.mebibytes - empty.mebibytes);
    }
  }
  progress("");
  return new Map(
    [...over].map(([id, { milliseconds, mebibytes }]) => [
      id,
      { milliseconds: spread(milliseconds), mebibytes: spread(mebibytes) },
    ]),
  );
}

function start(what: string, file: string): { milliseconds: number; mebibytes: number } {
  const begin = performance.now();
  const kibibytes = Number(runNode(what, [file]));
  return { milliseconds: performance.now() - begin, mebibytes: kibibytes / 1024 };
}

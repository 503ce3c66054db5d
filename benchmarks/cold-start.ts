import { join } from "node:path";
import { progress } from "./progress.ts";
import { runNode } from "./run-processes.ts";
import { type Spread, spread } from "./statistics.ts";

/** The cost of starting Node with a candidate and validating one document, compared with an empty ES module. */
export interface ColdStart {
  readonly milliseconds: Spread;
  readonly mebibytes: Spread;
}

/**
 * Starts each candidate in turn, and after each the empty module. The figure is the difference, so a slow machine affects
 * both. A process measures its own time, from its start.
 */
export function measureColdStarts(ids: readonly string[], runs: number): Map<string, ColdStart> {
  const differences = new Map(
    ids.map((id) => [id, { milliseconds: [] as number[], mebibytes: [] as number[] }]),
  );
  for (let run = 0; run < runs; run++) {
    for (const [id, figures] of differences) {
      progress(`Cold start ${run + 1} of ${runs}: ${id}`);
      const candidate = start(id, join("cold", `${id}.js`));
      const nothing = start("an empty module", "empty.js");
      figures.milliseconds.push(candidate.milliseconds - nothing.milliseconds);
      figures.mebibytes.push(candidate.mebibytes - nothing.mebibytes);
    }
  }
  progress("");
  return new Map(
    [...differences].map(([id, { milliseconds, mebibytes }]) => [
      id,
      { milliseconds: spread(milliseconds), mebibytes: spread(mebibytes) },
    ]),
  );
}

function start(what: string, file: string): { milliseconds: number; mebibytes: number } {
  const [milliseconds, mebibytes] = JSON.parse(runNode(what, [file]));
  return { milliseconds, mebibytes };
}

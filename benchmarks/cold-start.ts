import { join } from "node:path";
import { progress } from "./progress.ts";
import { runNode } from "./run-processes.ts";
import { median, type Spread, spread } from "./statistics.ts";

/** What it costs to start Node with a candidate and judge one document, over an empty ES module. */
export interface ColdStart {
  readonly milliseconds: Spread;
  readonly mebibytes: Spread;
}

/** Starts each candidate and the empty module in turn. The empty module's figure is the median of all its starts. */
export function measureColdStarts(ids: readonly string[], runs: number): Map<string, ColdStart> {
  const empty: Start[] = [];
  const starts = new Map<string, Start[]>(ids.map((id) => [id, []]));
  for (let run = 0; run < runs; run++) {
    for (const [id, figures] of starts) {
      progress(`Cold start ${run + 1} of ${runs}: ${id}`);
      empty.push(start("an empty module", "empty.js"));
      figures.push(start(id, join("cold", `${id}.js`)));
    }
  }
  progress("");
  const over = (figures: readonly Start[], of: (start: Start) => number) => {
    const nothing = median(empty.map(of));
    return spread(figures.map((figure) => of(figure) - nothing));
  };
  return new Map(
    [...starts].map(([id, figures]) => [
      id,
      {
        milliseconds: over(figures, ({ milliseconds }) => milliseconds),
        mebibytes: over(figures, ({ mebibytes }) => mebibytes),
      },
    ]),
  );
}

interface Start {
  readonly milliseconds: number;
  readonly mebibytes: number;
}

function start(what: string, file: string): Start {
  const begin = performance.now();
  const kibibytes = Number(runNode(what, [file]));
  return { milliseconds: performance.now() - begin, mebibytes: kibibytes / 1024 };
}

/**
 * Tries what the packages do with long texts and large values, faulty in many ways, and fails if something takes more than eight
 * times as long with four times as much, at each length tried: whoever can send a document could keep a reader busy with it. Prints the ten that grow
 * most. `--only WORD` tries those alone in whose names the word is.
 */
import { parseArgs } from "node:util";
import { brokenTexts } from "./broken-texts.ts";
import { documents } from "./documents.ts";
import { type Growth, growthOf, mostGrowth } from "./measure.ts";
import { withTexts, withValues } from "./operations.ts";

interface Trial {
  readonly name: string;
  readonly prepare: (length: number) => () => unknown;
}

const texts = Object.entries({ ...brokenTexts, ...documents });
const trials: readonly Trial[] = [
  ...texts.flatMap(([input, make]) =>
    Object.entries(withTexts).map(([operation, prepare]) => ({
      name: `${operation}: ${input}`,
      prepare: (length: number) => prepare(make(length)),
    })),
  ),
  ...Object.entries(documents).flatMap(([input, make]) =>
    Object.entries(withValues).map(([operation, prepare]) => ({
      name: `${operation}: ${input}`,
      prepare: (length: number) => prepare(JSON.parse(make(length))),
    })),
  ),
];

const { only = "" } = parseArgs({ options: { only: { type: "string" } } }).values;
const tried = trials.filter(({ name }) => name.includes(only));
if (tried.length === 0) throw new Error(`Nothing that is tried has ${JSON.stringify(only)} in its name.`);
const results = tried.map(({ name, prepare }) => ({ name, ...growthOf(prepare) }));
results.sort((a, b) => b.ratio - a.ratio);
console.log(`${tried.length} trials with ${texts.length} inputs. These grow most, with four times as much:`);
for (const result of results.slice(0, 10)) console.log(lineOf(result));
const failed = results.filter(({ ratio }) => ratio > mostGrowth);
if (failed.length > 0) {
  console.error(`${failed.length} grow more than ${mostGrowth} times.`);
  process.exitCode = 1;
}

function lineOf({ name, length, before, after, ratio }: Growth & { readonly name: string }): string {
  const mark = ratio > mostGrowth ? "✗" : "✓";
  return `${mark} ${ratio.toFixed(1)} times: ${name} (from ${before.toFixed(2)} to ${after.toFixed(2)} ms, ${length / 1024} KiB)`;
}

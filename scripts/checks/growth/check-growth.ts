/**
 * Runs the packages on long input and large values with many kinds of errors. Fails if a run takes more than eight times as
 * long with four times the length, at each tested length: a hostile document could then keep a reader busy. Prints the ten
 * with the most growth. `--only TEXT` runs only the trials whose names contain the text.
 */
import { parseArgs } from "node:util";
import { brokenTexts } from "./broken-texts.ts";
import { documents } from "./documents.ts";
import { type Growth, growthOf, maxGrowth, type Run } from "./measure.ts";
import { TextInput, withTexts, withValues } from "./operations.ts";

interface Trial {
  readonly name: string;
  readonly prepare: (length: number) => Run;
}

const texts = Object.entries({ ...brokenTexts, ...documents });
const trials: readonly Trial[] = [
  ...texts.flatMap(([input, make]) => {
    const inputs = new Map<number, TextInput>();
    const inputOf = (length: number): TextInput => {
      const input = inputs.get(length) ?? new TextInput(make(length));
      inputs.set(length, input);
      return input;
    };
    return Object.entries(withTexts).map(([operation, prepare]) => ({
      name: `${operation}: ${input}`,
      prepare: (length: number) => prepare(inputOf(length)),
    }));
  }),
  ...Object.entries(documents).flatMap(([input, make]) =>
    Object.entries(withValues).map(([operation, prepare]) => ({
      name: `${operation}: ${input}`,
      prepare: (length: number) => prepare(JSON.parse(make(length))),
    })),
  ),
];

const { only = "" } = parseArgs({ options: { only: { type: "string" } } }).values;
const chosen = trials.filter(({ name }) => name.includes(only));
if (chosen.length === 0) throw new Error(`No trial has ${JSON.stringify(only)} in its name.`);
const results: (Growth & { readonly name: string })[] = [];
for (const { name, prepare } of chosen) results.push({ name, ...(await growthOf(prepare)) });
results.sort((a, b) => b.ratio - a.ratio);
console.log(
  `${chosen.length} trials with ${texts.length} inputs. Those with the most growth at four times the length:`,
);
for (const result of results.slice(0, 10)) console.log(lineOf(result));
const failed = results.filter(({ ratio }) => ratio > maxGrowth);
if (failed.length > 0) {
  console.error(`${failed.length} grow more than ${maxGrowth} times.`);
  process.exitCode = 1;
}

function lineOf({ name, length, before, after, ratio }: Growth & { readonly name: string }): string {
  const mark = ratio > maxGrowth ? "✗" : "✓";
  return `${mark} ${ratio.toFixed(1)} times: ${name} (from ${before.toFixed(2)} to ${after.toFixed(2)} ms, ${length / 1024} KiB)`;
}

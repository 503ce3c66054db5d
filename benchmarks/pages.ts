import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { repository } from "@nodeinfo-kit/test-support/repository";
import { benchmarks } from "./places.ts";
import { renderChart } from "./render-chart.ts";
import { comparisonTables, goalsTable, shortTable } from "./render-tables.ts";
import type { Results } from "./results.ts";

/** A file in the repository that shows results. */
export interface Page {
  readonly file: string;
  /** Its text with the current results. */
  readonly text: string;
}

const resultsFile = join(benchmarks, "results.json");
const [begin, end] = ["<!-- results -->", "<!-- /results -->"];

export function readResults(): Results {
  return JSON.parse(readFileSync(resultsFile, "utf8"));
}

export function writeResults(results: Results): void {
  // The figures are not reliable to five digits.
  const digits = (_: string, value: unknown) =>
    typeof value === "number" ? Number(value.toPrecision(5)) : value;
  // One line for each timing.
  const text = JSON.stringify(results, digits, 1).replace(/\{[^{}[\]]*\}/g, (record) =>
    record.replace(/\s+/g, " "),
  );
  writeFileSync(resultsFile, `${text}\n`);
}

/** Returns all files that show results: the chart, and tables between two comments. */
export function pagesOf(results: Results): Page[] {
  const full = `${goalsTable(results)}\n\n${comparisonTables(results)}`;
  const pages = [
    { file: "docs/benchmark.svg", text: renderChart(results) },
    { file: "docs/benchmarks.md", text: withTables("docs/benchmarks.md", full) },
  ];
  if (!read("README.md").includes(begin)) return pages;
  return [...pages, { file: "README.md", text: withTables("README.md", shortTable(results)) }];
}

function withTables(file: string, tables: string): string {
  const text = read(file);
  const [first, last] = [text.indexOf(begin), text.indexOf(end)];
  if (first < 0 || last < first)
    throw new Error(`${file} has no place for results. Add ${begin} and, on a line below, ${end}.`);
  return `${text.slice(0, first + begin.length)}\n\n${tables}\n\n${text.slice(last)}`;
}

export function read(file: string): string {
  return readFileSync(join(repository, file), "utf8");
}

export function writePage({ file, text }: Page): void {
  writeFileSync(join(repository, file), text);
}

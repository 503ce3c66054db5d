import { type Goal, goalsOf, isReached } from "./goals.ts";
import { floorId } from "./places.ts";
import type { CandidateResults, Results, Spreads } from "./results.ts";
import type { Spread } from "./statistics.ts";

/** Renders the table of our goals. */
export function goalsTable(results: Results): string {
  const mark = (goal: Goal) => (isReached(goal) ? "✓" : "✗");
  return table(
    ["goal", "in", "at most", "reached", "spread", ""],
    goalsOf(results).map((goal) => [
      goal.what,
      goal.unit,
      short(goal.limit),
      short(goal.reached.median),
      range(goal.reached),
      mark(goal),
    ]),
  );
}

/** Renders all other tables, each under a heading. */
export function comparisonTables(results: Results): string {
  const candidates = fastestFirst(results);
  const processes = results.processes === 1 ? "one process" : `${results.processes} processes`;
  const notes = candidates.flatMap(({ title, note }) => (note ? [`- ${title}: ${note}.`] : []));
  return `**Guards, × hand-written** (median and range of ${processes})

${guardsTable(candidates)}

**Guards, × JSON.parse of the same bytes**

${parseTable(candidates)}

**All issues of a document**

${explainTable(candidates)}

**Reading, × guard**

${readingTable(results)}

**Reading one byte of a large document, × one byte of a 0.1 MB document**

${growthTable(results)}

**Linting**

${lintingTable(results)}

**Size, startup and types**

${costTable(candidates)}

${notes.join("\n")}

Measured on ${results.date} with Node ${results.node}, ${results.processor}. ${absoluteTimes(candidates)}`;
}

/** The candidates most people choose between. docs/benchmarks.md has all of them. */
const inReadme = [floorId, "ours", "ajv-standalone-defaults", "zod", "fedify"];

/** Renders a few columns of a few candidates, for the README. */
export function shortTable(results: Results): string {
  return table(
    [
      "",
      "guard, × hand-written",
      "guard, × `JSON.parse`",
      "all issues, × `JSON.parse`",
      "gzip bytes",
      "startup, ms",
      "wrong results",
    ],
    pick(fastestFirst(results), inReadme).map(({ title, timings, guardSize, coldStart, verdicts }) => [
      title,
      short(timings.small?.byFloor.median),
      short(timings.small?.byParse.median),
      short(timings.explainErrors?.byParse.median),
      grouped(guardSize),
      short(coldStart.milliseconds.median),
      differing(verdicts),
    ]),
  );
}

function guardsTable(candidates: readonly CandidateResults[]): string {
  const byFloor = (spreads: Spreads | undefined) => (spreads ? cell(spreads.byFloor) : "–");
  return table(
    ["", "small", "large", "small, fresh", "large, fresh", "many errors", "late error", "wrong results"],
    candidates.map(({ title, versions, timings, verdicts }) => [
      [title, ...versions.map((version) => `(${version})`)].join(" "),
      byFloor(timings.small),
      byFloor(timings.large),
      byFloor(timings.smallFresh),
      byFloor(timings.largeFresh),
      byFloor(timings.manyErrors),
      byFloor(timings.lateError),
      differing(verdicts),
    ]),
  );
}

function parseTable(candidates: readonly CandidateResults[]): string {
  const names = ["small", "large", "smallFresh", "largeFresh"] as const;
  return table(
    ["", "small", "large", "small, fresh", "large, fresh"],
    candidates.map(({ title, timings }) => [
      title,
      ...names.map((name) => short(timings[name]?.byParse.median)),
    ]),
  );
}

function explainTable(candidates: readonly CandidateResults[]): string {
  return table(
    ["", "valid, × its guard", "23 issues, × JSON.parse", "spread", "finds"],
    candidates
      .filter(({ timings }) => timings.explainErrors)
      .sort((a, b) => explainTime(a) - explainTime(b))
      .map(({ title, timings, faultsFound }) => [
        title,
        short(timings.explainValid?.byGuard?.median),
        short(timings.explainErrors?.byParse.median),
        timings.explainErrors ? range(timings.explainErrors.byParse) : "–",
        short(faultsFound),
      ]),
  );
}

function explainTime({ timings }: CandidateResults): number {
  return timings.explainErrors?.byParse.median ?? Number.POSITIVE_INFINITY;
}

function readingTable({ reading }: Results): string {
  return table(
    ["", "of the document without its errors", "of the document itself"],
    [
      ["valid", cell(reading.valid), cell(reading.valid)],
      ["3 errors", cell(reading.broken), cell(reading.brokenByItsGuard)],
    ],
  );
}

function growthTable({ reading }: Results): string {
  return table(
    ["many", "1 MB", "10 MB"],
    Object.entries(reading.growth).map(([name, { tenfold, hundredfold }]) => [
      name,
      cell(tenfold),
      cell(hundredfold),
    ]),
  );
}

function lintingTable({ linting }: Results): string {
  return table(
    ["", "time"],
    [
      ["a valid document, × parsing and validating it", cell(linting.valid)],
      ...Object.entries(linting.mebibyte).map(([name, time]) => [`1 MiB of ${name}, ms`, cell(time)]),
    ],
  );
}

function costTable(candidates: readonly CandidateResults[]): string {
  return table(
    ["", "guard, gzip bytes", "startup, ms", "memory, MiB", "types instantiated", "type check, s"],
    candidates.map(({ title, guardSize, coldStart, typeCost }) => [
      title,
      grouped(guardSize),
      short(coldStart.milliseconds.median),
      short(coldStart.mebibytes.median),
      typeCost ? grouped(typeCost.instantiations) : "–",
      short(typeCost?.seconds),
    ]),
  );
}

function absoluteTimes(candidates: readonly CandidateResults[]): string {
  const timings = candidates.find(({ id }) => id === floorId)?.timings;
  const nanoseconds = (spread: Spread | undefined) =>
    `${grouped(Math.round(spread?.median ?? Number.NaN))} ns`;
  return `There, the hand-written guard took ${nanoseconds(timings?.small?.time)} for a small document and ${nanoseconds(timings?.large?.time)} for a large one; \`JSON.parse\` took ${nanoseconds(timings?.small?.parseTime)} and ${nanoseconds(timings?.large?.parseTime)}.`;
}

function differing({ vectors, acceptsInvalid, refusesValid }: CandidateResults["verdicts"]): string {
  const parts = [
    acceptsInvalid > 0 ? `accepts ${acceptsInvalid} invalid` : "",
    refusesValid > 0 ? `rejects ${refusesValid} valid` : "",
  ].filter(Boolean);
  return parts.length > 0 ? `${parts.join(", ")} of ${vectors}` : "none";
}

/** Returns the candidates with these ids. Throws if one has no results. */
function pick(candidates: readonly CandidateResults[], ids: readonly string[]): CandidateResults[] {
  const missing = ids.filter((id) => !candidates.some((candidate) => candidate.id === id));
  if (missing.length > 0) throw new Error(`results.json has no results of ${missing.join(", ")}.`);
  return candidates.filter(({ id }) => ids.includes(id));
}

/** Sorts the floor first, then by the time for a small document. */
export function fastestFirst({ candidates }: Results): CandidateResults[] {
  const rank = ({ id, timings }: CandidateResults) =>
    id === floorId ? 0 : (timings.small?.byFloor.median ?? Number.POSITIVE_INFINITY);
  return candidates.toSorted((a, b) => rank(a) - rank(b));
}

function cell(spread: Spread): string {
  return `${short(spread.median)} ${range(spread)}`.trim();
}

function range({ min, max }: Spread): string {
  return min === max ? "" : `(${short(min)}–${short(max)})`;
}

/** Formats a number with about three digits. */
export function short(value: number | undefined): string {
  if (value === undefined || Number.isNaN(value)) return "–";
  const size = Math.abs(value);
  if (size >= 1_000) return grouped(Math.round(value));
  return value.toFixed(size >= 100 || Number.isInteger(value) ? 0 : size >= 10 ? 1 : size >= 0.1 ? 2 : 3);
}

function grouped(value: number): string {
  return value.toLocaleString("en");
}

/** Renders a Markdown table with aligned columns. */
function table(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const lines = [header, header.map(() => ""), ...rows];
  const widths = header.map((_, column) => Math.max(3, ...lines.map((line) => line[column]?.length ?? 0)));
  return lines
    .map((line, index) =>
      index === 1
        ? `| ${widths.map((width) => "-".repeat(width)).join(" | ")} |`
        : `| ${widths.map((width, column) => (line[column] ?? "").padEnd(width)).join(" | ")} |`,
    )
    .join("\n");
}

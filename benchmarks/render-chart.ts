import { floorId } from "./places.ts";
import { fastestFirst, short } from "./render-tables.ts";
import type { Results } from "./results.ts";

/** One line of the chart: the time as a multiple of the hand-written guard's. */
interface Row {
  readonly label: string;
  readonly kind: "ours" | "parse" | "other";
  readonly small: number;
  readonly large: number;
  readonly differs: boolean;
}

const width = 800;
const left = 232; // where the bars begin
const right = 56; // room for the figures at their ends
const top = 76;
const rowHeight = 34;

/** Draws the guards' times as bars on a logarithmic scale, readable on light and dark backgrounds. */
export function renderChart(results: Results): string {
  const rows = rowsOf(results);
  const height = top + rows.length * rowHeight + 62;
  const last = Math.ceil(Math.log10(Math.max(...rows.flatMap(({ small, large }) => [small, large]))) * 2) / 2;
  // A bar of 1 has some length, so that the floor is visible.
  const x = (ratio: number) =>
    left + ((Math.log10(Math.max(ratio, 0.7)) + 0.25) / (last + 0.25)) * (width - left - right);
  const bottom = top + rows.length * rowHeight;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-labelledby="title description">
<title id="title">Time to validate a NodeInfo document, as a multiple of a hand-written guard</title>
<desc id="description">${escapeXml(describe(rows))}</desc>
<style>
  text { font: 13px system-ui, -apple-system, "Segoe UI", Helvetica, Arial, sans-serif; fill: #1f2328; }
  .heading { font-size: 16px; font-weight: 600; }
  .quiet { fill: #59636e; font-size: 12px; }
  .grid { stroke: #d1d9e0; }
  .ground { fill: #ffffff; }
  .small { fill: #6e7781; } .large { fill: #b6bec6; }
  .ours .small { fill: #0969da; } .ours .large { fill: #80b7f5; } .ours text { font-weight: 600; }
  .parse .small { fill: #9a6700; } .parse .large { fill: #d9b45b; }
  @media (prefers-color-scheme: dark) {
    text { fill: #f0f6fc; }
    .quiet { fill: #9198a1; }
    .grid { stroke: #3d444d; }
    .ground { fill: #0d1117; }
    .small { fill: #9198a1; } .large { fill: #59636e; }
    .ours .small { fill: #4493f8; } .ours .large { fill: #1f5fae; }
    .parse .small { fill: #d29922; } .parse .large { fill: #7d5a10; }
  }
</style>
<rect class="ground" width="${width}" height="${height}" rx="6"/>
<text class="heading" x="16" y="28">Time to validate a NodeInfo 2.1 document, × hand-written</text>
<text class="quiet" x="16" y="48">Repeated many times; each size next to its own hand-written guard. Logarithmic.</text>
<rect class="small" x="${width - 232}" y="39" width="10" height="10"/><text class="quiet" x="${width - 217}" y="48">about 600 bytes</text>
<rect class="large" x="${width - 104}" y="39" width="10" height="10"/><text class="quiet" x="${width - 89}" y="48">about 8 KB</text>
${ticks(10 ** last)
  .map(
    (ratio) =>
      `<line class="grid" x1="${round(x(ratio))}" x2="${round(x(ratio))}" y1="${top - 8}" y2="${bottom}"/><text class="quiet" x="${round(x(ratio))}" y="${bottom + 18}" text-anchor="middle">${ratio}</text>`,
  )
  .join("\n")}
${rows.map((row, index) => renderRow(row, top + index * rowHeight, x)).join("\n")}
<text class="quiet" x="16" y="${height - 14}">* gives the wrong result for some of the strict test vectors. JSON.parse (gold) comes before any guard. ${results.date}, Node ${results.node}.</text>
</svg>
`;
}

function rowsOf(results: Results): Row[] {
  const candidates = fastestFirst(results);
  const guards = candidates.map(({ id, title, timings, verdicts }): Row => {
    const differs = verdicts.acceptsInvalid + verdicts.refusesValid > 0;
    return {
      label: title,
      kind: id === "ours" ? "ours" : "other",
      small: timings.small?.byFloor.median ?? Number.NaN,
      large: timings.large?.byFloor.median ?? Number.NaN,
      differs,
    };
  });
  const floor = candidates.find(({ id }) => id === floorId)?.timings;
  const parse: Row = {
    label: "JSON.parse",
    kind: "parse",
    small: 1 / (floor?.small?.byParse.median ?? Number.NaN),
    large: 1 / (floor?.large?.byParse.median ?? Number.NaN),
    differs: false,
  };
  return [...guards, parse].sort((a, b) => a.small - b.small);
}

function renderRow(
  { label, kind, small, large, differs }: Row,
  y: number,
  x: (ratio: number) => number,
): string {
  const bar = (name: string, ratio: number, offset: number, height: number) =>
    `<rect class="${name}" x="${left}" y="${y + offset}" width="${round(x(ratio) - left)}" height="${height}"/>`;
  const figure = (ratio: number, baseline: number) =>
    `<text class="quiet" x="${round(x(ratio)) + 5}" y="${y + baseline}">${short(ratio)}</text>`;
  return `<g class="${kind}"><text x="${left - 10}" y="${y + 16}" text-anchor="end">${escapeXml(label)}${differs ? " *" : ""}</text>
${bar("small", small, 1, 11)}${bar("large", large, 13, 11)}${figure(small, 11)}${figure(large, 23)}</g>`;
}

/** Returns 1, 3, 10, 30, … up to the end of the scale. */
function ticks(end: number): number[] {
  const all = [1, 3, 10, 30, 100, 300, 1_000, 3_000];
  return all.filter((tick) => tick <= end * 1.001);
}

function describe(rows: readonly Row[]): string {
  const parts = rows.map(
    ({ label, small, large, differs }) =>
      `${label} ${short(small)} and ${short(large)}${differs ? " (wrong results)" : ""}`,
  );
  return `Multiples for a small and a large document, fastest first: ${parts.join("; ")}.`;
}

function escapeXml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}

import { cellsOf, displayWidth } from "./display-width.js";
import { printable } from "./printable.js";

/** The visible part of a line. */
export interface LineExcerpt {
  /** Safe to print, with `…` where the line continues. */
  readonly text: string;
  /** Whether the line starts before the excerpt. */
  readonly isCut: boolean;
  /** The columns of a part of the text in the excerpt, from 0, excluding `end`; at least one. */
  readonly columnsOf: (start: number, end: number) => { readonly start: number; readonly end: number };
}

/**
 * Shows a line in at most `width` columns, including the part between the offsets `from` and `to`. The line starts at
 * `lineStart`. It may be all of a large text, so only as much as could be shown is examined.
 */
export function excerptOfLine(
  text: string,
  lineStart: number,
  from: number,
  to: number,
  width: number,
): LineExcerpt {
  // Only combining marks take no columns; stacks of them shorten the excerpt.
  const reach = 4 * width;
  const start = Math.max(lineStart, from - reach);
  const ahead = text.slice(from, Math.min(to, from + reach) + reach);
  const length = ahead.search(/[\r\n]/);
  const end = from + (length < 0 ? ahead.length : length);
  const isWhole = start === lineStart && (length >= 0 || end === text.length);
  const cells = cellsBetween(text, start, end);
  const marked = [cellAt(cells, from), cellBehind(cells, Math.min(to, end))] as const;
  const [first, last] = choose(cells, marked, isWhole ? width : 0, width);
  const isCut = first > 0 || start > lineStart;
  const goesOn = last < cells.length - 1 || (length < 0 && end < text.length);
  const shown = cells.slice(first, last).map((cell) => cell.text);
  const columnOf = (index: number) =>
    column(cells, Math.min(last, Math.max(first, index))) - column(cells, first) + (isCut ? 1 : 0);
  return {
    text: `${isCut ? "…" : ""}${shown.join("")}${goesOn ? "…" : ""}`,
    isCut,
    columnsOf(from, to) {
      const start = columnOf(cellAt(cells, from));
      return { start, end: Math.max(start + 1, columnOf(cellBehind(cells, to))) };
    },
  };
}

/** A character as it is printed. An empty one follows the last. */
interface Printed {
  /** Its offset in the text. */
  readonly offset: number;
  readonly column: number;
  readonly text: string;
}

function cellsBetween(text: string, start: number, end: number): Printed[] {
  const printed: Printed[] = [];
  let column = 0;
  for (const cell of cellsOf(text.slice(start, end))) {
    // A tab is one column, regardless of the terminal, so that the marks below align.
    const text = cell.text === "\t" ? " " : printable(cell.text);
    printed.push({ offset: start + cell.offset, column, text });
    column += displayWidth(text);
  }
  return [...printed, { offset: end, column, text: "" }];
}

/** The cells to show: all if they fit into `whole` columns, or else those around the marked ones. */
function choose(
  cells: readonly Printed[],
  [from, to]: readonly [number, number],
  whole: number,
  width: number,
): [first: number, last: number] {
  const end = cells.length - 1;
  const total = column(cells, end);
  if (total <= whole) return [0, end];
  const room = width - "……".length;
  const spare = Math.max(0, room - (column(cells, to) - column(cells, from)));
  const left = Math.min(column(cells, from) - Math.floor(spare / 2), total - room);
  const first = Math.max(
    0,
    cells.findIndex((cell) => cell.column >= left),
  );
  return [first, cells.findLastIndex((cell) => cell.column <= column(cells, first) + room)];
}

function column(cells: readonly Printed[], index: number): number {
  return cells[index]?.column ?? 0;
}

/** The index of the cell that contains an offset. */
function cellAt(cells: readonly Printed[], offset: number): number {
  return Math.max(
    0,
    cells.findLastIndex((cell) => cell.offset <= offset),
  );
}

/** The index of the first cell after an offset. */
function cellBehind(cells: readonly Printed[], offset: number): number {
  const index = cells.findIndex((cell) => cell.offset >= offset);
  return index < 0 ? cells.length - 1 : index;
}

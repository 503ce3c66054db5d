import type { Range } from "../diagnostic.js";
import { displayWidth } from "./display-width.js";
import { excerptOfLine, type LineExcerpt } from "./line-excerpt.js";
import { wrap } from "./wrap.js";

export interface CodeFrameOptions {
  /** Written beside the marks. It must be safe to print. */
  readonly label?: string;
  /** Other places to show, marked with `---`. */
  readonly related?: readonly { readonly range: Range; readonly label?: string }[];
  /** What else there is to say, below. It must be safe to print. */
  readonly notes?: readonly { readonly label: string; readonly text: string }[];
  /** Written above, behind an arrow, such as `server.json:4:17`. It must be safe to print. */
  readonly title?: string;
  /** The number of the text's first line. 1, if you do not say. */
  readonly firstLine?: number;
  /** The most columns of a line of the frame. 80, if you do not say. */
  readonly width?: number;
  /** Puts a part of the frame in a style. */
  readonly paint?: (part: FramePart, text: string) => string;
}

/** What is beside the text, lines without marks, the marks under the place and under others, and the labels of notes. */
export type FramePart = "margin" | "context" | "mark" | "related" | "note";

/**
 * Shows a place of a text: its line with the number, marks under it, and the lines next to it. Of a place of several lines, the
 * first is shown. Returns lines that are safe to print, however large the text and however long the line.
 */
export function codeFrame(text: string, range: Range, options: CodeFrameOptions = {}): string[] {
  const { label = "", related = [], notes = [], title, firstLine = 1, width = 80, paint = asItIs } = options;
  const marks = [
    markOf("mark", range, label),
    ...related.map((each) => markOf("related", each.range, each.label ?? "")),
  ];
  const margin = String(Math.max(...marks.map(({ line }) => line)) + firstLine).length;
  const room = Math.max(narrowest, width - margin - " | ".length);
  const left = (sign: string | number, bar: string) =>
    paint("margin", `${String(sign).padStart(margin)} ${bar}`);
  const lines = title === undefined ? [] : [`${" ".repeat(margin)}${paint("margin", "-->")} ${title}`];
  let previous: number | undefined;
  for (const part of partsOf(text, marks, room)) {
    if (previous !== undefined && part.line > previous + 1) lines.push(paint("margin", "..."));
    previous = part.line;
    const shown = part.marks.length > 0 ? part.excerpt.text : paint("context", part.excerpt.text);
    lines.push(`${left(part.line + firstLine - 1, "|")} ${shown}`.trimEnd());
    for (const mark of part.marks)
      for (const line of linesOfMark(mark, part.excerpt, room, paint)) lines.push(`${left("", "|")} ${line}`);
  }
  for (const { label, text } of notes) {
    const [first = "", ...others] = wrap(`${label}: ${text}`, room, "  ");
    lines.push(
      `${left("", "=")} ${paint("note", first.slice(0, label.length + 1))}${first.slice(label.length + 1)}`,
    );
    for (const line of others) lines.push(`${" ".repeat(margin)}   ${line}`);
  }
  return lines;
}

function asItIs(_: FramePart, text: string): string {
  return text;
}

/** Less than this shows nothing of a line that is cut. */
const narrowest = 24;

/** What is marked on one line. */
interface Mark {
  readonly part: "mark" | "related";
  readonly line: number;
  /** The offset of the line. */
  readonly lineStart: number;
  readonly start: number;
  readonly end: number;
  readonly label: string;
}

function markOf(part: Mark["part"], { start, end }: Range, label: string): Mark {
  const lineStart = start.offset - start.column + 1;
  return { part, line: start.line, lineStart, start: start.offset, end: end.offset, label };
}

/** A line of the text, and what is marked on it. */
interface Part {
  readonly line: number;
  readonly excerpt: LineExcerpt;
  readonly marks: readonly Mark[];
}

/** The lines with marks, and those next to the place itself, in the order of the text. */
function partsOf(text: string, marks: readonly Mark[], width: number): Part[] {
  const parts = grouped(marks, width).map((group): Part => {
    const [{ line, lineStart }] = group;
    const from = Math.min(...group.map(({ start }) => start));
    const to = Math.max(...group.map(({ end }) => end));
    return { line, excerpt: excerptOfLine(text, lineStart, from, to, width), marks: group };
  });
  return [...parts, ...contextOf(text, parts, width)].sort((a, b) => a.line - b.line);
}

/** Puts marks of one line together, if they are near enough to be seen on one excerpt. */
function grouped(marks: readonly Mark[], width: number): [Mark, ...Mark[]][] {
  const groups: [Mark, ...Mark[]][] = [];
  for (const mark of marks) {
    const near = groups.find(
      ([first]) => first.line === mark.line && Math.abs(first.start - mark.start) < width / 2,
    );
    if (near) near.push(mark);
    else groups.push([mark]);
  }
  return groups;
}

function contextOf(text: string, parts: readonly Part[], width: number): Part[] {
  const place = parts[0];
  const mark = place?.marks[0];
  // Of a line that is cut, what stands above and below is elsewhere.
  if (place === undefined || mark === undefined || place.excerpt.isCut) return [];
  const beside = [
    [place.line - 1, lineBefore(text, mark.lineStart)],
    [place.line + 1, lineAfter(text, mark.start)],
  ] as const;
  return beside.flatMap(([line, start]) => {
    if (start === undefined || parts.some((part) => part.line === line)) return [];
    const excerpt = excerptOfLine(text, start, start, start, width);
    return excerpt.text.trim() === "" ? [] : [{ line, excerpt, marks: [] }];
  });
}

function linesOfMark(
  { part, start, end, label }: Mark,
  excerpt: LineExcerpt,
  width: number,
  paint: NonNullable<CodeFrameOptions["paint"]>,
): string[] {
  const columns = excerpt.columnsOf(start, end);
  const line = (indent: number, text: string) => `${" ".repeat(indent)}${paint(part, text)}`;
  const sign = (part === "mark" ? "^" : "-").repeat(columns.end - columns.start);
  if (label === "") return [line(columns.start, sign)];
  const wide = displayWidth(label) + 1;
  if (columns.end + wide <= width) return [line(columns.start, `${sign} ${label}`)];
  if (columns.start >= wide) return [line(columns.start - wide, `${label} ${sign}`)];
  const indent = Math.min(columns.start, Math.max(0, width - narrowestLabel));
  return [
    line(columns.start, sign),
    ...wrap(label, Math.max(narrowest, width - indent)).map((each) => line(indent, each)),
  ];
}

/** A label that does not fit beside its mark gets this many columns below it, if there are so many. */
const narrowestLabel = 50;

/** Lines that are longer are not looked for: they may be all of a large text. */
const longest = 1000;

/** The offset of the line before the one that begins at an offset. Undefined, if there is none, or if it is very long. */
function lineBefore(text: string, lineStart: number): number | undefined {
  if (lineStart <= 0) return undefined;
  const end = text.startsWith("\r\n", lineStart - 2) ? lineStart - 2 : lineStart - 1;
  const from = Math.max(0, end - longest);
  const before = text.slice(from, end);
  const lineBreak = Math.max(before.lastIndexOf("\n"), before.lastIndexOf("\r"));
  return lineBreak >= 0 ? from + lineBreak + 1 : from === 0 ? 0 : undefined;
}

/** The offset of the line after the one that an offset is in. Undefined, if there is none, or if it is far. */
function lineAfter(text: string, offset: number): number | undefined {
  const lineBreak = /\r\n|\r|\n/.exec(text.slice(offset, offset + longest));
  const start = lineBreak && offset + lineBreak.index + lineBreak[0].length;
  return start !== null && start < text.length ? start : undefined;
}

import type { Range } from "../place.js";
import { displayWidth } from "./display-width.js";
import { excerptOfLine, type LineExcerpt } from "./line-excerpt.js";
import { wrap } from "./wrap.js";

export interface CodeFrameOptions {
  /** The text next to the marks. It must be safe to print. */
  readonly label?: string;
  /** Related places, marked with `---`. */
  readonly related?: readonly { readonly range: Range; readonly label?: string }[];
  /** Notes below the frame. They must be safe to print. */
  readonly notes?: readonly { readonly label: string; readonly text: string }[];
  /** The title above the frame, after an arrow, such as `server.json:4:17`. It must be safe to print. */
  readonly title?: string;
  /** The number of the text's first line. Default: 1. */
  readonly firstLine?: number;
  /** Maximum number of columns of a line. Default: 80. */
  readonly width?: number;
  /** Applies a style to a part of the frame. */
  readonly paint?: (part: FramePart, text: string) => string;
}

/** The styles: the margin, lines without marks, the marks of the place and of related ones, and the labels of notes. */
export type FramePart = "margin" | "context" | "mark" | "related" | "note";

/**
 * Shows a place in a text: its line with the number, marks under it, and the adjacent lines. If the place has several lines,
 * shows the first. Returns lines that are safe to print, regardless of the size of the text and the length of the line.
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

/** Minimum width at which a truncated line shows anything. */
const narrowest = 24;

/** The marks of one line. */
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

/** A line of the text with its marks. */
interface Part {
  readonly line: number;
  readonly excerpt: LineExcerpt;
  readonly marks: readonly Mark[];
}

/** The lines with marks, and those adjacent to the place itself, in the order of the text. */
function partsOf(text: string, marks: readonly Mark[], width: number): Part[] {
  const parts = grouped(marks, width).map((group): Part => {
    const [{ line, lineStart }] = group;
    const from = Math.min(...group.map(({ start }) => start));
    const to = Math.max(...group.map(({ end }) => end));
    return { line, excerpt: excerptOfLine(text, lineStart, from, to, width), marks: group };
  });
  return [...parts, ...contextOf(text, parts, width)].sort((a, b) => a.line - b.line);
}

/** Combines marks of one line if they are near enough to fit into one excerpt. */
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
  // The adjacent lines of a truncated line would not align with it.
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

/** A label that does not fit next to its mark gets this many columns below it, if available. */
const narrowestLabel = 50;

/** Maximum length of adjacent lines to search for: a line may be all of a large text. */
const maxLength = 1000;

/** The offset of the line before the one that starts at an offset. Undefined if there is none, or if it is very long. */
function lineBefore(text: string, lineStart: number): number | undefined {
  if (lineStart <= 0) return undefined;
  const end = text.startsWith("\r\n", lineStart - 2) ? lineStart - 2 : lineStart - 1;
  const from = Math.max(0, end - maxLength);
  const before = text.slice(from, end);
  const lineBreak = Math.max(before.lastIndexOf("\n"), before.lastIndexOf("\r"));
  return lineBreak >= 0 ? from + lineBreak + 1 : from === 0 ? 0 : undefined;
}

/** The offset of the line after the one that contains an offset. Undefined if there is none, or if it is far away. */
function lineAfter(text: string, offset: number): number | undefined {
  const lineBreak = /\r\n|\r|\n/.exec(text.slice(offset, offset + maxLength));
  const start = lineBreak && offset + lineBreak.index + lineBreak[0].length;
  return start !== null && start < text.length ? start : undefined;
}

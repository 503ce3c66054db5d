import { Unreadable } from "./why-unreadable.js";

/** A line of a file with a document on each. */
export interface Line {
  /** At most one byte above the limit: what has so many is too long. */
  readonly bytes: Uint8Array;
  /** The number of the line, from 1. */
  readonly firstLine: number;
  /** Where in the file the line begins, from 0 in UTF-16 units, a byte order mark not counted. */
  readonly firstOffset: number;
}

/** Whether a file's name says that it has a document on each line. */
export function isNamedNdjson(file: string): boolean {
  return /\.(?:ndjson|jsonl)$/i.test(file);
}

const lineFeed = 0x0a;
const byteOrderMark = Buffer.from([0xef, 0xbb, 0xbf]);

/** How far an input with a document on each line is read. */
export interface LineLimits {
  /** How many bytes of a line are kept. */
  readonly line: number;
  /** How many bytes are read. */
  readonly input: number;
  /** How many lines, also of those with nothing on them. */
  readonly lines: number;
}

/**
 * Reads a file with a document on each line, and returns each line as soon as it is there; lines with nothing on them are
 * left out. Only a line's beginning is kept in memory, up to its limit and one more byte. A pipe may never end: throws an
 * `Unreadable` when a limit of the whole input is reached.
 */
export async function* linesOf(stream: AsyncIterable<Buffer>, limits: LineLimits): AsyncGenerator<Line> {
  let line = new LineReader(1, 0, limits.line);
  let size = 0;
  for await (const chunk of stream) {
    for (let start = 0; start < chunk.length; ) {
      if (line.number > limits.lines) throw tooMany(limits);
      const end = chunk.indexOf(lineFeed, start);
      line.add(chunk.subarray(start, end < 0 ? undefined : end + 1));
      if (end < 0) break;
      start = end + 1;
      if (line.hasText) yield line.line;
      line = line.next();
    }
    size += chunk.length;
    if (size > limits.input) throw tooLarge(line, limits);
  }
  if (line.hasText) yield line.line;
}

function tooMany({ lines }: LineLimits): Unreadable {
  return new Unreadable(`Reading stopped after line ${lines}: an input may have ${lines} lines. Split it.`);
}

function tooLarge({ number }: LineReader, { input, line }: LineLimits): Unreadable {
  return new Unreadable(
    `Reading stopped in line ${number}: an input may have ${mebibytes(input)}, and a line ${mebibytes(line)}. Split it.`,
  );
}

function mebibytes(bytes: number): string {
  return `${bytes / 2 ** 20} MiB`;
}

/** Puts a line together of the chunks that it is read in. */
class LineReader {
  hasText = false;
  readonly number: number;
  private readonly offset: number;
  private readonly most: number;
  private readonly chunks: Buffer[] = [];
  private size = 0;
  private units = 0;

  constructor(number: number, offset: number, most: number) {
    this.number = number;
    this.offset = offset;
    this.most = most;
  }

  add(chunk: Buffer): void {
    this.units += unitsOf(chunk);
    if (this.size > this.most) return;
    this.chunks.push(chunk);
    this.size += chunk.length;
    this.hasText ||= chunk.some((byte) => byte !== 0x20 && (byte < 0x09 || byte > 0x0d));
  }

  get line(): Line {
    const all = Buffer.concat(this.chunks);
    const isLong = this.size > this.most + 2;
    const bytes = isLong ? all.subarray(0, this.most + 1) : withoutLineEnd(all);
    return { bytes, firstLine: this.number, firstOffset: this.offset };
  }

  next(): LineReader {
    const hasMark = this.number === 1 && byteOrderMark.equals(Buffer.concat(this.chunks).subarray(0, 3));
    return new LineReader(this.number + 1, this.offset + this.units - (hasMark ? 1 : 0), this.most);
  }
}

function withoutLineEnd(line: Buffer): Uint8Array {
  let end = line.length;
  if (line[end - 1] === lineFeed) end--;
  if (line[end - 1] === 0x0d) end--;
  return line.subarray(0, end);
}

/** How many UTF-16 units a text in UTF-8 has: one for each character, and one more for those of four bytes. */
function unitsOf(bytes: Uint8Array): number {
  let units = 0;
  for (const byte of bytes) if ((byte & 0xc0) !== 0x80) units += byte >= 0xf0 ? 2 : 1;
  return units;
}

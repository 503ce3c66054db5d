import { Unreadable } from "./why-unreadable.js";

/** A line of an NDJSON file. */
export interface Line {
  /** At most one byte more than the limit, which shows that the line is too long. */
  readonly bytes: Uint8Array;
  /** The number of the line, from 1. */
  readonly firstLine: number;
  /** The offset of the line in the file, from 0 in UTF-16 units, not counting a byte order mark. */
  readonly firstOffset: number;
}

/** Checks whether a file name is that of an NDJSON file. */
export function isNamedNdjson(file: string): boolean {
  return /\.(?:ndjson|jsonl)$/i.test(file);
}

const lineFeed = 0x0a;
const byteOrderMark = Buffer.from([0xef, 0xbb, 0xbf]);

/** The limits for reading NDJSON. */
export interface LineLimits {
  /** Maximum number of bytes of a line that are kept. */
  readonly line: number;
  /** Maximum number of bytes that are read. */
  readonly input: number;
  /** Maximum number of lines, including empty ones. */
  readonly lines: number;
}

/**
 * Reads NDJSON, and yields each line as soon as it is complete. Skips empty lines. Keeps at most one byte more than the limit
 * of a line in memory. Throws an `Unreadable` when a limit of the whole input is reached, because a pipe may never end.
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
  return new Unreadable(`Reading stopped after line ${lines}: the limit is ${lines} lines. Split the input.`);
}

function tooLarge({ number }: LineReader, { input, line }: LineLimits): Unreadable {
  return new Unreadable(
    `Reading stopped in line ${number}: the limit is ${mebibytes(input)}, and ${mebibytes(line)} a line. Split the input.`,
  );
}

function mebibytes(bytes: number): string {
  return `${bytes / 2 ** 20} MiB`;
}

/** Assembles a line from the chunks that it is read in. */
class LineReader {
  hasText = false;
  readonly number: number;
  private readonly offset: number;
  private readonly max: number;
  private readonly chunks: Buffer[] = [];
  private size = 0;
  private units = 0;

  constructor(number: number, offset: number, max: number) {
    this.number = number;
    this.offset = offset;
    this.max = max;
  }

  add(chunk: Buffer): void {
    this.units += unitsOf(chunk);
    if (this.size > this.max) return;
    this.chunks.push(chunk);
    this.size += chunk.length;
    this.hasText ||= chunk.some((byte) => byte !== 0x20 && (byte < 0x09 || byte > 0x0d));
  }

  get line(): Line {
    const all = Buffer.concat(this.chunks);
    const isLong = this.size > this.max + 2;
    const bytes = isLong ? all.subarray(0, this.max + 1) : withoutLineEnd(all);
    return { bytes, firstLine: this.number, firstOffset: this.offset };
  }

  next(): LineReader {
    const hasMark = this.number === 1 && byteOrderMark.equals(Buffer.concat(this.chunks).subarray(0, 3));
    return new LineReader(this.number + 1, this.offset + this.units - (hasMark ? 1 : 0), this.max);
  }
}

function withoutLineEnd(line: Buffer): Uint8Array {
  let end = line.length;
  if (line[end - 1] === lineFeed) end--;
  if (line[end - 1] === 0x0d) end--;
  return line.subarray(0, end);
}

/** The number of UTF-16 units of UTF-8 bytes: one for each character, and two for characters of four bytes. */
function unitsOf(bytes: Uint8Array): number {
  let units = 0;
  for (const byte of bytes) if ((byte & 0xc0) !== 0x80) units += byte >= 0xf0 ? 2 : 1;
  return units;
}

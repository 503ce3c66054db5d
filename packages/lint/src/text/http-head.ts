import type { Span } from "../place.js";

/** The part of an HTTP response before its body, as `curl -i` prints it. */
export interface HttpHead {
  /** The span of the body in the text. */
  readonly body: Span;
  /** The status of the last response, and its span. Undefined if there are only header fields. */
  readonly status: (Span & { readonly code: number }) | undefined;
  readonly contentType: string | undefined;
}

const statusLine = /(?:< ?)?HTTP\/\d(?:\.\d)?[ \t]+(\d{3})(?=[ \t\r\n]|$)([^\r\n]*)(?:\r?\n|$)/y;
const headerField = /(?:< )?([!#$%&'*+.^_`|~\w-]{1,100}):[ \t]*([^\r\n]*)(?:\r?\n|$)/y;
const continuation = /[ \t]+[^\s][^\r\n]*(?:\r?\n|$)/y;
const emptyLine = /(?:<[ \t]*)?\r?\n/y;
/** The additional output of `curl -v`, and its progress meter. */
const noise =
  /(?:[*>] [^\r\n]*|>|[{}] \[\d+ bytes data\]|[ \t]*% Total [^\r\n]*|[ \t]*Dload [^\r\n]*|[ \d:.kMG\r-]*--:--:--[^\n]*)\r?\n/y;
const noiseAfter = /(?:\r?\n)?(?:\* (?:Connection|Closing|shutting)[^\r\n]*\s*)+$/i;

/** The maximum number of lines to read, more header fields than any server sends. */
const maxLines = 1000;

/**
 * Reads the header blocks at the start of a text. After redirects, `100 Continue` or a proxy's `CONNECT`, there are several,
 * and the last one counts. Undefined if the text does not start with any.
 */
export function httpHeadOf(text: string): HttpHead | undefined {
  const reader = new LineReader(text, /^\s*/.exec(text.slice(0, 1000))?.[0].length ?? 0);
  let head: Omit<HttpHead, "body"> | undefined;
  for (;;) {
    reader.skip(noise);
    const block = readBlock(reader, head === undefined);
    if (block === undefined) break;
    head = block;
  }
  if (head === undefined) return undefined;
  return { ...head, body: { start: reader.at, end: text.length - lengthOfNoiseAfter(text, reader.at) } };
}

function readBlock(reader: LineReader, mayLackStatus: boolean): Omit<HttpHead, "body"> | undefined {
  const { at } = reader;
  const line = reader.take(statusLine);
  if (line === undefined && !mayLackStatus) return undefined;
  const fields = new Map<string, string>();
  for (let field = reader.take(headerField); field !== undefined; field = reader.take(headerField)) {
    const [, name = "", value = ""] = field;
    fields.set(name.toLowerCase(), value.trim());
    reader.skip(continuation);
  }
  const isComplete = reader.take(emptyLine) !== undefined;
  const contentType = fields.get("content-type");
  // Without a status, it is a header block only if it is complete and has a Content-Type.
  if (line === undefined && !(isComplete && contentType !== undefined)) {
    reader.at = at;
    return undefined;
  }
  return { status: line && statusIn(line), contentType };
}

function statusIn({ 0: line, 1: code = "", index }: RegExpExecArray): HttpHead["status"] {
  const start = index + line.indexOf(code);
  return { start, end: index + line.trimEnd().length, code: Number(code) };
}

function lengthOfNoiseAfter(text: string, start: number): number {
  return noiseAfter.exec(text.slice(Math.max(start, text.length - 500)))?.[0].length ?? 0;
}

/** Takes lines from the start of a text, as long as they match. */
class LineReader {
  at: number;
  private lines = 0;
  private readonly text: string;

  constructor(text: string, start: number) {
    this.text = text;
    this.at = start;
  }

  take(pattern: RegExp): RegExpExecArray | undefined {
    if (this.at >= this.text.length || this.lines >= maxLines) return undefined;
    pattern.lastIndex = this.at;
    const match = pattern.exec(this.text);
    if (match === null) return undefined;
    this.lines++;
    this.at = pattern.lastIndex;
    return match;
  }

  skip(pattern: RegExp): void {
    while (this.take(pattern) !== undefined);
  }
}

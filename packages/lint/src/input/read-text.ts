import type { Limits } from "../options.js";
import type { Found } from "../rule.js";
import { foundStatus } from "../rules/http/status.js";
import { foundMark } from "../rules/json/bom.js";
import { foundEmpty, isEmpty } from "../rules/json/empty.js";
import { foundEncoding } from "../rules/json/encoding.js";
import { foundTooDeep } from "../rules/json/too-deep.js";
import { foundTooLarge } from "../rules/json/too-large.js";
import { foundWebPage, isWebPage } from "../rules/json/web-page.js";
import { bracketBelow } from "../text/brackets.js";
import { decode } from "../text/decode.js";
import { type Fixing, findSyntaxErrors } from "../text/find-syntax-errors.js";
import { fixedValue } from "../text/fixed-value.js";
import { type HttpHead, httpHeadOf } from "../text/http-head.js";
import { blankedAround, byteOrderMark, SourceText } from "../text/source-text.js";
import { findLosses } from "./find-losses.js";
import { foundFault } from "./found-fault.js";
import { textAround } from "./text-around.js";

/** The result of reading an input: its text and value, if any. */
export interface ReadText {
  readonly source: SourceText | undefined;
  /** Undefined if there is nothing to check. */
  readonly parsed: Parsed | undefined;
  /** The value of the text after applying the suggestions, if that makes it JSON. */
  readonly fixed?: Parsed | undefined;
  readonly found: readonly Found[];
  /** The number of omitted findings. */
  readonly omittedCount: number;
  /** The HTTP headers of the document, if they are in the text. */
  readonly head?: HttpHead | undefined;
}

/** A JSON value. Boxed, since `null` is one. */
export interface Parsed {
  readonly value: unknown;
  /** Whether the whole text is JSON, not only a part of it. */
  readonly isJson: boolean;
}

/** How much of a text to read, and how its faults will be fixed. */
interface Reading extends Limits {
  readonly fixing?: Fixing;
}

/** Maximum depth regardless of the options: parsing and validating are recursive in places, and must not overflow the stack. */
const maxDepth = 1000;

/**
 * Reads bytes or a text as JSON, and reports what is wrong. Never throws: input that is too large is not examined, and input
 * that is nested too deep is not parsed.
 */
export function readText(input: Uint8Array | string, limits: Reading): ReadText {
  if (isLongerThan(limits.bytes, input)) return refuse(new SourceText(""), foundTooLarge(limits.bytes));
  const { text, fault } = typeof input === "string" ? { text: input } : decode(input);
  return fault === undefined ? readDecoded(text, limits) : refuse(new SourceText(text), foundEncoding(fault));
}

function readDecoded(text: string, limits: Reading): ReadText {
  const head = /^\s*[{[]/.test(text) ? undefined : httpHeadOf(text);
  const start = head?.body.start ?? 0;
  const hasMark = text.startsWith(byteOrderMark, start);
  const span = { start: hasMark ? start + 1 : start, end: head?.body.end ?? text.length };
  const isWhole = span.start === 0 && span.end === text.length;
  const source = new SourceText(text, isWhole ? text : blankedAround(text, span));
  const mark = hasMark ? [foundMark(text, start)] : [];
  const status = head?.status && foundStatus(head.status);
  const read = isEmpty(source.json)
    ? refuse(source, foundEmpty(text.slice(start, span.end), start))
    : readJson(source, limits);
  if (status === undefined)
    return { ...read, found: [...(isEmpty(source.json) ? [] : mark), ...read.found], head };
  // The body of a response with this status is rarely a document.
  return read.parsed
    ? { ...read, found: [...mark, status, ...read.found], head }
    : { ...refuse(source, status), head };
}

function readJson(source: SourceText, limits: Reading): ReadText {
  const { json } = source;
  if (isWebPage(json)) return readEmbedded(source, limits) ?? refuse(source, foundWebPage(json));
  try {
    return readValue(source, limits, true);
  } catch {
    return readEmbedded(source, limits) ?? refuseSyntax(source, [], limits);
  }
}

/** Throws if the text is not JSON. */
function readValue(source: SourceText, limits: Reading, isJson: boolean): ReadText {
  const depth = Math.min(limits.depth, maxDepth);
  const tooDeep = bracketBelow(depth, source.json);
  if (tooDeep !== undefined) return refuse(source, foundTooDeep(tooDeep, depth));
  const value: unknown = JSON.parse(source.json);
  const { found, omittedCount } = findLosses(source, value, limits.diagnostics);
  return { source, parsed: { value, isJson }, found, omittedCount };
}

/** Reads the document in a text with something else around it; undefined if there is none. */
function readEmbedded(source: SourceText, limits: Reading): ReadText | undefined {
  const around = textAround(source);
  if (around === undefined) return undefined;
  const inner = new SourceText(source.text, blankedAround(source.json, around.document));
  if (!around.document.isJson) return refuseSyntax(inner, around.found, limits);
  const read = readValue(inner, limits, false);
  return { ...read, found: [...around.found, ...read.found] };
}

function refuseSyntax(source: SourceText, before: readonly Found[], { fixing }: Reading): ReadText {
  const { faults, omittedCount } = findSyntaxErrors(source.json, fixing);
  // A text to fix is read again afterwards.
  const value = fixing ? undefined : fixedValue(source.json, faults);
  const refused = { source, parsed: undefined, found: [...before, ...faults.map(foundFault)], omittedCount };
  return { ...refused, fixed: value && { ...value, isJson: false } };
}

function refuse(source: SourceText, ...found: readonly Found[]): ReadText {
  return { source, parsed: undefined, found, omittedCount: 0 };
}

/** Whether an input has more bytes than the limit, with a text encoded as UTF-8. */
function isLongerThan(most: number, input: Uint8Array | string): boolean {
  if (typeof input !== "string") return input.byteLength > most;
  // A UTF-16 unit takes one to three bytes.
  if (input.length > most) return true;
  if (input.length * 3 <= most) return false;
  return new TextEncoder().encode(input).byteLength > most;
}

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

/** What came of reading an input: its text if it has one, and its value if there is one. */
export interface ReadText {
  readonly source: SourceText | undefined;
  /** Undefined, if there is nothing to judge. */
  readonly parsed: Parsed | undefined;
  /** What the text says once its faults are fixed as is suggested, if that makes it JSON. */
  readonly fixed?: Parsed | undefined;
  readonly found: readonly Found[];
  /** How much more was found that is only counted. */
  readonly omittedCount: number;
  /** The headers that the document was sent with, if they are in the text. */
  readonly head?: HttpHead | undefined;
}

/** A value of JSON. Boxed, since `null` is one. */
export interface Parsed {
  readonly value: unknown;
  /** Whether the text is JSON as it stands, and not only a part of it. */
  readonly isJson: boolean;
}

/** How much of a text is read, and what is to be done with its faults. */
interface Reading extends Limits {
  readonly fixing?: Fixing;
}

/** What parses a text and what judges its value is recursive in places, and must not run out of stack, whatever the options say. */
const deepest = 1000;

/**
 * Reads bytes or a text as JSON, and says what is wrong with them. Never throws, whatever they hold: what is too large is not
 * looked at, what nests too deep is not parsed.
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
  // What a server sends with such a status is rarely meant to be a document.
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

/** Throws if the text is no JSON. */
function readValue(source: SourceText, limits: Reading, isJson: boolean): ReadText {
  const depth = Math.min(limits.depth, deepest);
  const tooDeep = bracketBelow(depth, source.json);
  if (tooDeep !== undefined) return refuse(source, foundTooDeep(tooDeep, depth));
  const value: unknown = JSON.parse(source.json);
  const { found, omittedCount } = findLosses(source, value, limits.diagnostics);
  return { source, parsed: { value, isJson }, found, omittedCount };
}

/** Reads the document in a text that has something else around it; undefined, if it has none. */
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
  // What is to be fixed is read again afterwards.
  const value = fixing ? undefined : fixedValue(source.json, faults);
  const refused = { source, parsed: undefined, found: [...before, ...faults.map(foundFault)], omittedCount };
  return { ...refused, fixed: value && { ...value, isJson: false } };
}

function refuse(source: SourceText, ...found: readonly Found[]): ReadText {
  return { source, parsed: undefined, found, omittedCount: 0 };
}

/** Whether an input has more bytes than that: bytes, or a text as it is in UTF-8. */
function isLongerThan(most: number, input: Uint8Array | string): boolean {
  if (typeof input !== "string") return input.byteLength > most;
  // A UTF-16 unit takes one byte to three.
  if (input.length > most) return true;
  if (input.length * 3 <= most) return false;
  return new TextEncoder().encode(input).byteLength > most;
}

import type { Limits } from "../options.js";
import type { Found } from "../rule.js";
import { foundMark } from "../rules/json/bom.js";
import { foundEmpty, isEmpty } from "../rules/json/empty.js";
import { foundTooDeep } from "../rules/json/too-deep.js";
import { foundTooLarge } from "../rules/json/too-large.js";
import { foundWebPage, isWebPage } from "../rules/json/web-page.js";
import { bracketBelow } from "./brackets.js";
import { decode } from "./decode.js";
import { findLosses } from "./find-losses.js";
import { findSyntaxErrors } from "./find-syntax-errors.js";
import { isLongerThan } from "./length-in-bytes.js";
import { byteOrderMark, SourceText, withoutMark } from "./source-text.js";

/** What came of reading an input: its text if it has one, and its value if there is one. */
export interface ReadText {
  readonly source: SourceText | undefined;
  /** Boxed, since `null` is a value. Undefined, if the text is no JSON. */
  readonly parsed: { readonly value: unknown } | undefined;
  readonly found: readonly Found[];
  /** How much more was found that is only counted. */
  readonly omitted: number;
}

/** What parses a text and what judges its value is recursive in places, and must not run out of stack, whatever the options say. */
const deepest = 1000;

/**
 * Reads bytes or a text as JSON, and says what is wrong with them. Never throws, whatever they hold: what is too large is not
 * looked at, what nests too deep is not parsed.
 */
export function readText(input: Uint8Array | string, limits: Limits): ReadText {
  if (isLongerThan(limits.bytes, input)) return refuse(new SourceText(""), foundTooLarge(limits.bytes));
  const { text, fault } = typeof input === "string" ? { text: input } : decode(input);
  const source = new SourceText(text);
  return fault === undefined ? readJson(source, limits) : refuse(source, fault);
}

function readJson(source: SourceText, limits: Limits): ReadText {
  const depth = Math.min(limits.depth, deepest);
  const { text } = source;
  if (isEmpty(text)) return refuse(source, foundEmpty(text));
  const found = text.startsWith(byteOrderMark) ? [foundMark()] : [];
  if (isWebPage(text)) return refuse(source, ...found, foundWebPage(text));
  const tooDeep = bracketBelow(depth, text);
  if (tooDeep !== undefined) return refuse(source, ...found, foundTooDeep(tooDeep, depth));
  const json = withoutMark(text);
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    const faults = findSyntaxErrors(json);
    return { ...refuse(source, ...found, ...faults.found), omitted: faults.omitted };
  }
  const losses = findLosses(source, value, limits.diagnostics);
  return { source, parsed: { value }, found: [...found, ...losses.found], omitted: losses.omitted };
}

function refuse(source: SourceText, ...found: readonly Found[]): ReadText {
  return { source, parsed: undefined, found, omitted: 0 };
}

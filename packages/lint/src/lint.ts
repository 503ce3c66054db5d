import { identify, type Repair, type ServerFacts } from "@nodeinfo-kit/convert";
import type { Diagnostic, DocumentId, LintResult } from "./diagnostic.js";
import { diagnosticsOf } from "./diagnostics.js";
import { type Parsed, type ReadText, readText } from "./input/read-text.js";
import { type Links, readLinks } from "./links/links.js";
import type { Levels, LintOptions } from "./options.js";
import { rulesFor } from "./registry.js";
import type { Finding, Found, LintedDocument, Rule } from "./rule.js";
import { isWrapper, noDocument, unknownDocument } from "./rules/document/unknown.js";
import { rule as status } from "./rules/http/status.js";
import { checkBySchema } from "./schema/check-by-schema.js";
import { mergeWithSchema } from "./schema/merge-with-schema.js";
import { type Settings, settingsOf } from "./settings.js";
import type { Fixing } from "./text/find-syntax-errors.js";
import type { HttpHead } from "./text/http-head.js";
import { understand } from "./understand.js";

/** A document to lint: its bytes, its text, or what `JSON.parse` returned. */
export type LintInput = Uint8Array | string | { readonly value: unknown };

/**
 * Lints a document: its bytes and JSON, its schema, the other requirements of its standard, and its known values. Never throws
 * for any input, however hostile, and examines no more of it than the limits allow. Throws a `RangeError` for unknown options,
 * such as an unknown rule.
 */
export function lint(input: LintInput, options?: LintOptions): LintResult {
  const settings = settingsOf(options);
  if (typeof input === "string" || isBytes(input)) return check(readText(input, settings.limits), settings);
  // Reading an arbitrary value can throw: because of a getter, a revoked proxy, or nesting deeper than the stack.
  try {
    return check(readValue(input), settings);
  } catch {
    return check(
      unreadable("The value cannot be read: reading it throws an error. Pass the result of JSON.parse."),
      settings,
    );
  }
}

/** The diagnostics of a text to fix: all syntax errors, not only the first ten. */
export function lintToFix(text: string, options: LintOptions, fixing: Fixing): readonly Diagnostic[] {
  const settings = settingsOf(options);
  return check(readText(text, { ...settings.limits, fixing }), settings).diagnostics;
}

/** Whether an input is bytes, possibly of another window or context. */
function isBytes(input: unknown): input is Uint8Array {
  return ArrayBuffer.isView(input) && Object.prototype.toString.call(input) === "[object Uint8Array]";
}

function readValue(input: unknown): ReadText {
  if (typeof input !== "object" || input === null || !("value" in input))
    return unreadable(
      "The input must be a string, bytes (a Uint8Array), or an object with a value. Pass one of them.",
    );
  const { value } = input;
  return { source: undefined, parsed: { value, isJson: true }, found: [], omittedCount: 0 };
}

function unreadable(message: string): ReadText {
  return { source: undefined, parsed: undefined, found: [noDocument(message)], omittedCount: 0 };
}

function check(read: ReadText, given: Settings): LintResult {
  const { source, parsed, fixed, found, omittedCount, head } = read;
  const settings = withHead(given, head);
  if (parsed === undefined) {
    const hidden = fixed ? countIn(fixed, settings) : 0;
    return {
      ...{ id: settings.id, repairs: [] },
      ...diagnosticsOf(withHidden(found, hidden), omittedCount, source, settings),
    };
  }
  const { value, isJson } = parsed;
  const { id, facts, repairs, ...document } = checkValue(value, settings);
  // The body of a response with another status is rarely a document.
  const isFailure = id === undefined && found.some(({ rule }) => rule === status);
  const all = isFailure ? found : [...found, ...document.found];
  return {
    id,
    ...(isJson && { value }),
    ...(facts && { facts }),
    repairs,
    ...diagnosticsOf(all, omittedCount + document.omittedCount, source, settings),
  };
}

/** Uses the headers in the input as the origin, unless the options have one. */
function withHead(settings: Settings, head: HttpHead | undefined): Settings {
  if (head?.contentType === undefined || settings.origin.contentType !== undefined) return settings;
  return { ...settings, origin: { ...settings.origin, contentType: head.contentType } };
}

interface ValueResult {
  readonly id: DocumentId | undefined;
  readonly facts?: ServerFacts | undefined;
  readonly repairs: readonly Repair[];
  readonly found: readonly Found[];
  readonly omittedCount: number;
}

function checkValue(value: unknown, settings: Settings): ValueResult {
  const id = settings.id ?? identify(value);
  const { facts, repairs } = understand(value, id);
  if (id === undefined || repairs.some(isWrapper))
    return { id, facts, repairs, found: [unknownDocument(value, repairs)], omittedCount: 0 };
  const { profile, origin } = settings;
  let links: Links | undefined;
  const document: LintedDocument = {
    ...{ id, profile, value, facts, repairs, origin },
    get links() {
      links ??= readLinks(value, origin);
      return links;
    },
  };
  const schema = checkBySchema(document, settings.limits.diagnostics, settings.rules);
  const found = mergeWithSchema(schema.found, checkRules(document, settings.rules));
  return { id, facts, repairs, found, omittedCount: schema.omittedCount };
}

/** The number of diagnostics that a document will have once it is valid JSON. */
function countIn({ value }: Parsed, settings: Settings): number {
  const { id, found, omittedCount: beyond } = checkValue(value, settings);
  if (id === undefined) return 0;
  const { diagnostics, omittedCount } = diagnosticsOf(found, beyond, undefined, settings);
  return diagnostics.length + omittedCount;
}

/** Adds to the last syntax error how many findings the errors hide. */
function withHidden(found: readonly Found[], hidden: number): readonly Found[] {
  if (hidden === 0) return found;
  const startOf = ({ span }: Found) => span?.start ?? 0;
  const last = found.reduce((a, b) => (startOf(b) >= startOf(a) ? b : a));
  const more = hidden === 1 ? "1 more finding follows" : `${hidden} more findings follow`;
  const message = `${last.message} ${more} once the document is valid JSON.`;
  return found.map((each) => (each === last ? { ...each, message, args: { ...each.args, hidden } } : each));
}

function checkRules(document: LintedDocument, levels: Levels | undefined): Found[] {
  const found: Found[] = [];
  let asked: Rule;
  // One function for all rules: most of them report nothing.
  const report = (finding: Finding) => found.push({ ...finding, rule: asked });
  for (const rule of rulesFor(document.id)) {
    if (levels?.[rule.code] === "off") continue;
    asked = rule;
    rule.check(document, report);
  }
  return found;
}

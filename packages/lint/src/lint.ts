import { identify } from "@nodeinfo-kit/convert";
import type { LintResult } from "./diagnostic.js";
import { diagnosticsOf } from "./diagnostics.js";
import { type Level, type LintOptions, type Settings, settingsOf } from "./options.js";
import { rulesFor } from "./registry.js";
import type { Finding, Found, LintedDocument, Rule } from "./rule.js";
import { noDocument, unknownDocument } from "./rules/document/unknown.js";
import { judgeBySchema } from "./schema/judge-by-schema.js";
import { mergeWithSchema } from "./schema/merge-with-schema.js";
import { type ReadText, readText } from "./text/read-text.js";
import { understand } from "./understand.js";

/** A document to lint: its bytes, its text, or what `JSON.parse` returned. */
export type LintInput = Uint8Array | string | { readonly value: unknown };

/**
 * Says what is wrong with a document: with its bytes and its JSON, what its schema refuses, what its standard wants besides,
 * and words that nobody knows. Never throws for any input, however hostile, and looks at no more of it than the limits say.
 * Throws a `RangeError` for options that there are not, such as a rule of an unknown code.
 */
export function lint(input: LintInput, options?: LintOptions): LintResult {
  const settings = settingsOf(options);
  if (typeof input === "string" || isBytes(input)) return judge(readText(input, settings.limits), settings);
  // A value may come from anywhere, and reading it throws if there is a getter in it that does, a proxy that was revoked, or
  // more nesting than there is stack.
  try {
    return judge(readValue(input), settings);
  } catch {
    return judge(
      unreadable("Its value cannot be read: reading it throws an error. Give what JSON.parse returned."),
      settings,
    );
  }
}

/** Whether an input is bytes: those of another window or context, too. */
function isBytes(input: unknown): input is Uint8Array {
  return ArrayBuffer.isView(input) && Object.prototype.toString.call(input) === "[object Uint8Array]";
}

function readValue(input: unknown): ReadText {
  if (typeof input !== "object" || input === null || !("value" in input))
    return unreadable(
      "This is neither a text, nor bytes (a Uint8Array), nor an object with a value. Give one of them.",
    );
  const { value } = input;
  return { source: undefined, parsed: { value }, found: [], omitted: 0 };
}

function unreadable(message: string): ReadText {
  return { source: undefined, parsed: undefined, found: [noDocument(message)], omitted: 0 };
}

function judge({ source, parsed, found, omitted }: ReadText, settings: Settings): LintResult {
  const diagnose = (found: readonly Found[], more = 0) =>
    diagnosticsOf(found, omitted + more, source, settings);
  if (parsed === undefined) return { id: settings.id, ...diagnose(found) };
  const { value } = parsed;
  const id = settings.id ?? identify(value);
  if (id === undefined) return { id, value, ...diagnose([...found, unknownDocument(value)]) };
  const { facts, repairs } = understand(value, id);
  const document: LintedDocument = { id, profile: settings.profile, value, facts, base: settings.base };
  const schema = judgeBySchema(document, repairs, settings.limits.diagnostics);
  const byRules = checkRules(document, settings.rules);
  const all = [...found, ...mergeWithSchema(schema.found, byRules)];
  return { id, value, ...(facts && { facts }), ...diagnose(all, schema.omitted) };
}

function checkRules(document: LintedDocument, levels: Readonly<Record<string, Level>> | undefined): Found[] {
  const found: Found[] = [];
  let asked: Rule;
  // One function for all rules: most of them have nothing to report.
  const report = (finding: Finding) => found.push({ ...finding, rule: asked });
  for (const rule of rulesFor(document.id)) {
    if (levels?.[rule.code] === "off") continue;
    asked = rule;
    rule.check(document, report);
  }
  return found;
}

import { pointerOf } from "@nodeinfo-kit/validators/internal";
import { type Diagnostic, type Severity, severities } from "./diagnostic.js";
import { suggestionOf } from "./edits.js";
import type { Path, Place } from "./place.js";
import type { Found } from "./rule.js";
import type { Settings } from "./settings.js";
import type { SourceText } from "./text/source-text.js";

/** The URL of the rule pages. */
const pages = "https://unpkg.com/@nodeinfo-kit/lint/dist/docs/";

/** Converts findings to diagnostics, in the order of the text, up to the limit: the most severe are kept. */
export function diagnosticsOf(
  found: readonly Found[],
  omittedCount: number,
  source: SourceText | undefined,
  { rules: levels, limits }: Settings,
): { diagnostics: Diagnostic[]; omittedCount: number } {
  const wanted: Levelled[] = [];
  for (const each of found) {
    const level = levels?.[each.rule.code] ?? each.severity ?? each.rule.severity;
    if (level !== "off") wanted.push({ ...each, severity: level });
  }
  const kept = keptOf(wanted, limits.diagnostics);
  const diagnostics = kept.map((each) => diagnosticOf(each, source));
  return { diagnostics: diagnostics.sort(byPlace), omittedCount: wanted.length - kept.length + omittedCount };
}

type Levelled = Found & { readonly severity: Severity };

/** Maximum total length of all pointers: each may contain a name that is half of a large document. */
const maxCharacters = 4 * 1024 * 1024;

/** Limits the findings by their number and by the total length of their pointers. */
function keptOf(found: readonly Levelled[], most: number): readonly Levelled[] {
  let room = maxCharacters;
  const isBeyond = (each: Levelled) => {
    room -= lengthOfPointers(each);
    return room < 0;
  };
  if (found.length <= most && !found.some(isBeyond)) return found;
  room = maxCharacters;
  const byWorth = worst(found).slice(0, most);
  const end = byWorth.findIndex((each, index) => isBeyond(each) && index > 0);
  return end < 0 ? byWorth : byWorth.slice(0, end);
}

function lengthOfPointers({ path, related = [] }: Levelled): number {
  return [path, ...related.map((each) => each.path)].reduce((sum, each) => sum + lengthOf(each), 0);
}

function lengthOf(path: Path): number {
  let length = 0;
  for (const key of path) length += String(key).length + 1;
  return length;
}

function worst(found: readonly Levelled[]): Levelled[] {
  return severities.flatMap((severity) => found.filter((each) => each.severity === severity));
}

function diagnosticOf(found: Levelled, source: SourceText | undefined): Diagnostic {
  const { rule, severity, message, args = {}, related = [], remedies = [] } = found;
  return {
    code: rule.code,
    severity,
    message,
    ...locate(found, source),
    standard: rule.source.name,
    args,
    related: related.map((each) => ({ ...locate(each, source), message: each.message })),
    suggestions: remedies.map((remedy) => suggestionOf(remedy, source)),
    docsUrl: `${pages}${rule.code}.md`,
  };
}

function locate(place: Place, source: SourceText | undefined): Pick<Diagnostic, "pointer" | "range"> {
  return { pointer: pointerOf(place.path), ...(source && { range: source.rangeOf(place) }) };
}

function byPlace(a: Diagnostic, b: Diagnostic): number {
  return (a.range?.start.offset ?? 0) - (b.range?.start.offset ?? 0);
}

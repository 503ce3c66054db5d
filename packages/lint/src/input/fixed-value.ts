import type { Found } from "../rule.js";
import { findSyntaxErrors } from "../text/find-syntax-errors.js";

/** Faults that come to light by mending others are mended too, but not without end. */
const mostPasses = 3;

/** What a text says once its faults are mended as is suggested; undefined, if that does not make it JSON. */
export function mendedValue(text: string, found: readonly Found[]): { readonly value: unknown } | undefined {
  let mended = text;
  let faults = found;
  for (let pass = 0; pass < mostPasses && faults.some(hasRemedy); pass++) {
    mended = withRemedies(mended, faults);
    try {
      return { value: JSON.parse(mended) };
    } catch {
      faults = findSyntaxErrors(mended).found;
    }
  }
  return undefined;
}

function hasRemedy({ remedies = [] }: Found): boolean {
  return remedies.length > 0;
}

/** Applies the first remedy of each fault. Faults are in the order of the text, and do not overlap. */
function withRemedies(text: string, found: readonly Found[]): string {
  const parts: string[] = [];
  let end = 0;
  const changes = found.flatMap(({ remedies: [first] = [] }) => first?.changes ?? []);
  const edits = changes.flatMap((change) => (change.kind === "text" ? [change] : []));
  for (const { span, text: put } of edits.sort((a, b) => a.span.start - b.span.start)) {
    if (span.start < end) continue;
    parts.push(text.slice(end, span.start), put);
    end = span.end;
  }
  return parts.join("") + text.slice(end);
}

import { findSyntaxErrors } from "./find-syntax-errors.js";
import type { SyntaxFault } from "./syntax-fault.js";

/** Faults that come to light by fixing others are fixed too, but not without end. */
const mostPasses = 3;

/** What a text says once its faults are fixed as is suggested; undefined, if that does not make it JSON. */
export function fixedValue(
  text: string,
  faults: readonly SyntaxFault[],
): { readonly value: unknown } | undefined {
  let fixed = text;
  let left = faults;
  for (let pass = 0; pass < mostPasses && left.some(hasRemedy); pass++) {
    fixed = withRemedies(fixed, left);
    try {
      return { value: JSON.parse(fixed) };
    } catch {
      left = findSyntaxErrors(fixed).faults;
    }
  }
  return undefined;
}

function hasRemedy({ remedies = [] }: SyntaxFault): boolean {
  return remedies.length > 0;
}

/** Applies the first remedy of each fault. Faults are in the order of the text, and do not overlap. */
function withRemedies(text: string, faults: readonly SyntaxFault[]): string {
  const parts: string[] = [];
  let end = 0;
  const changes = faults.flatMap(({ remedies: [first] = [] }) => first?.changes ?? []);
  const edits = changes.flatMap((change) => (change.kind === "text" ? [change] : []));
  for (const { span, text: put } of edits.sort((a, b) => a.span.start - b.span.start)) {
    if (span.start < end) continue;
    parts.push(text.slice(end, span.start), put);
    end = span.end;
  }
  return parts.join("") + text.slice(end);
}

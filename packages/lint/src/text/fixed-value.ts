import { findSyntaxErrors } from "./find-syntax-errors.js";
import type { SyntaxFault } from "./syntax-fault.js";

/** The maximum number of passes: fixing some faults can reveal others. */
const maxPasses = 3;

/** The value of a text after applying the suggestions; undefined if the result is not JSON. */
export function fixedValue(
  text: string,
  faults: readonly SyntaxFault[],
): { readonly value: unknown } | undefined {
  let fixed = text;
  let left = faults;
  for (let pass = 0; pass < maxPasses && left.some(hasRemedy); pass++) {
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

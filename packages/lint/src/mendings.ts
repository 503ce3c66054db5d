import type { Diagnostic } from "./diagnostic.js";
import { changesSomething, orderedEdits, type TextEdits } from "./text-edits.js";

/** A suggestion of a diagnostic, as changes to a text. */
export interface Mending extends TextEdits {
  readonly diagnostic: Diagnostic;
}

/**
 * Chooses a suggestion of each diagnostic, in the order of the text, without those that touch others: their turn comes later.
 * They may stand between the edits of others.
 */
export function chooseMendings(diagnostics: readonly Diagnostic[], text: string, unsafe: boolean): Mending[] {
  const candidates: Mending[] = [];
  for (const diagnostic of diagnostics) {
    const suggestion = diagnostic.suggestions.find(({ isSafe }) => unsafe || isSafe);
    const edits = suggestion && orderedEdits(suggestion.edits, text);
    if (edits && changesSomething(edits, text)) candidates.push({ ...edits, diagnostic });
  }
  const isTaken = new Uint8Array(text.length + 1);
  return candidates
    .sort((a, b) => a.start - b.start)
    .filter(({ edits }) => {
      const spans = edits.map(({ range }) => [range.start.offset, range.end.offset + 1] as const);
      if (spans.some(([start, end]) => isTaken.subarray(start, end).includes(1))) return false;
      for (const [start, end] of spans) isTaken.fill(1, start, end);
      return true;
    });
}

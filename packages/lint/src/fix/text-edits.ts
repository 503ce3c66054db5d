import type { Edit } from "../diagnostic.js";

/** Changes to a text, and the part of it that contains them. */
export interface TextEdits {
  readonly edits: readonly Edit[];
  readonly start: number;
  readonly end: number;
}

/**
 * Sorts edits in the order of the text. Undefined if there are none, one is outside the text, two overlap, or two write at
 * the same place.
 */
export function orderedEdits(edits: readonly Edit[], text: string): TextEdits | undefined {
  const spans = edits.map((edit) => ({ edit, start: edit.range.start.offset, end: edit.range.end.offset }));
  if (!spans.every(({ start, end }) => isWithin(start, end, text))) return undefined;
  spans.sort((a, b) => a.start - b.start || a.end - b.end);
  const [first, last] = [spans[0], spans.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  for (const [index, { start, end }] of spans.slice(1).entries()) {
    const before = spans[index];
    if (before === undefined || start < before.end || (start === before.start && end === before.end))
      return undefined;
  }
  return { edits: spans.map(({ edit }) => edit), start: first.start, end: last.end };
}

/** Whether a text is another one with the edits applied. */
export function changesSomething({ edits }: TextEdits, text: string): boolean {
  return edits.some(
    ({ range, text: written }) => text.slice(range.start.offset, range.end.offset) !== written,
  );
}

function isWithin(start: number, end: number, text: string): boolean {
  return Number.isInteger(start) && Number.isInteger(end) && 0 <= start && start <= end && end <= text.length;
}

/** Applies edits to a text. They must be sorted and not overlap. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  const parts: string[] = [];
  let done = 0;
  for (const { range, text: written } of edits) {
    parts.push(text.slice(done, range.start.offset), written);
    done = range.end.offset;
  }
  return parts.join("") + text.slice(done);
}

/** Maps a place to the changed text: to the start of a change if it is inside one. */
export function movedBy(edits: readonly Edit[]): (offset: number) => number {
  let shift = 0;
  const shifts = edits.map(({ range, text }) => {
    shift += text.length - (range.end.offset - range.start.offset);
    return { start: range.start.offset, end: range.end.offset, shift };
  });
  return (offset) => {
    let [low, high] = [0, shifts.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((shifts[middle]?.end ?? 0) <= offset) low = middle + 1;
      else high = middle;
    }
    const start = Math.min(offset, shifts[low]?.start ?? offset);
    return start + (shifts[low - 1]?.shift ?? 0);
  };
}

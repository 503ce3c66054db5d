import type { Diagnostic, Edit } from "../diagnostic.js";
import { changesSomething, orderedEdits, type TextEdits } from "./text-edits.js";

/** A suggestion of a diagnostic, as changes to a text. */
export interface ChosenFix extends TextEdits {
  readonly diagnostic: Diagnostic;
}

/**
 * Chooses a suggestion for each diagnostic, in the order of the text, without those that touch others: they come later. They
 * may be between the edits of others, and add properties to the same object. A renamed property
 * precedes an addition of the same name: an object must not have both.
 */
export function chooseFixes(diagnostics: readonly Diagnostic[], text: string, unsafe: boolean): ChosenFix[] {
  const candidates: ChosenFix[] = [];
  for (const diagnostic of diagnostics) {
    const suggestion = diagnostic.suggestions.find(({ isSafe }) => unsafe || isSafe);
    const edits = suggestion && orderedEdits(suggestion.edits, text);
    if (edits && changesSomething(edits, text)) candidates.push({ ...edits, diagnostic });
  }
  const places = new TakenPlaces(text);
  return withoutAdditions(candidates, text)
    .sort((a, b) => a.start - b.start)
    .filter(({ edits }) => places.take(edits));
}

/** Leaves out what adds a property under a name that another fix gives to one. */
function withoutAdditions(candidates: readonly ChosenFix[], text: string): ChosenFix[] {
  const added = candidates.map(({ edits }) => edits.flatMap((edit) => nameOfMember(edit) ?? []));
  const given = new Set(
    candidates.flatMap(({ edits }, index) => (added[index]?.length ? [] : edits.flatMap(newNames))),
  );
  return candidates.filter((_, index) => !added[index]?.some((name) => given.has(name)));

  function newNames({ range, text: written }: Edit): string[] {
    const isName =
      written.startsWith('"') && /^\s*:/.test(text.slice(range.end.offset, range.end.offset + 20));
    return isName ? [written] : [];
  }
}

/** The name of a property that an edit writes, behind another one or in place of it, as it is written. */
function nameOfMember({ text }: Edit): string | undefined {
  return /^(?:,\s*)?("(?:[^"\\]|\\.)*"):/.exec(text)?.[1];
}

const [taken, added] = [1, 2];

/** The places of a text that will be changed. */
class TakenPlaces {
  /** For each place between two characters, whether it is taken, or only properties are added there. */
  private readonly state: Uint8Array;
  private readonly addedNames = new Set<string>();

  constructor(text: string) {
    this.state = new Uint8Array(text.length + 1);
  }

  /** Takes the places of edits, if all are free. */
  take(edits: readonly Edit[]): boolean {
    if (!edits.every((edit) => this.isFree(edit))) return false;
    for (const edit of edits) {
      const name = addedName(edit);
      if (name !== undefined) this.addedNames.add(name);
      const { start, end } = edit.range;
      this.state.fill(name === undefined ? taken : added, start.offset, end.offset + 1);
    }
    return true;
  }

  private isFree(edit: Edit): boolean {
    const { start, end } = edit.range;
    const name = addedName(edit);
    // Many properties may be added to an object, each with a different name.
    if (name !== undefined) return this.state[start.offset] !== taken && !this.addedNames.has(name);
    const states = this.state.subarray(start.offset, end.offset + 1);
    return !states.includes(taken) && !states.includes(added);
  }
}

/** The place and name of a property that an edit adds after another one. */
function addedName({ range, text }: Edit): string | undefined {
  const { start, end } = range;
  const [, name] = start.offset === end.offset ? (/^,\s*("(?:[^"\\]|\\.)*"):/.exec(text) ?? []) : [];
  return name && `${start.offset} ${name}`;
}

import type { Diagnostic, LintResult } from "./diagnostic.js";
import { lint } from "./lint.js";
import type { LintOptions } from "./options.js";
import { applyEdits, changesSomething, movedBy, orderedEdits, type TextEdits } from "./text-edits.js";

/** How a text is mended, and linted when that is done. */
export interface FixOptions extends LintOptions {
  /** Whether to apply suggestions that take something away or guess. */
  readonly unsafe?: boolean;
}

export interface FixResult extends LintResult {
  /** The text with the suggestions applied. All else of the result is about this text. */
  readonly text: string;
  /** The diagnostics whose suggestions were applied, with their places in the text as it was when they were. */
  readonly fixed: readonly Diagnostic[];
}

/** A suggestion of a diagnostic, as changes to a text. */
interface Mending extends TextEdits {
  readonly diagnostic: Diagnostic;
}

/** How far mending has come. */
interface State {
  readonly text: string;
  readonly result: LintResult;
  readonly fixed: readonly Diagnostic[];
  /** The diagnostics that are not to be mended. */
  readonly leftAlone: readonly Mark[];
}

/** By what a diagnostic is known again when the text has changed. */
interface Mark {
  readonly offset: number;
  /** Its code, and the name of the member: all that an object lacks is shown at one place. Indexes change. */
  readonly what: string;
}

/** How often a text is linted, at most. Each time that it is changed, something may come to light that can be mended too. */
const mostLints = 100;
/** How many characters are linted, at most: of a text of 1 MiB, that is 16 times. */
const mostCharacters = 16 * 1024 * 1024;

/**
 * Applies the suggestions of diagnostics to the text that they are of: of each diagnostic the first one that is safe, or with
 * `unsafe` the first one. Then the text is linted anew with the same options, and what has come to light by that is mended
 * as well, until nothing is left to mend. What was there before and is not among the diagnostics is left alone. The text
 * outside of the edits stays as it is.
 *
 * The text that is returned never has more errors than the one that was given: what would do harm is not applied. Only what
 * could not be judged before does not count: if the text was no JSON, or it was unclear which document it is. Edits that do
 * not lie in the text are ignored. Of thousands of faults in a large text, not all are mended at once. Throws a `RangeError`
 * for the same options as `lint`, and otherwise never.
 */
export function fix(
  text: string,
  diagnostics: readonly Diagnostic[],
  { unsafe = false, ...options }: FixOptions = {},
): FixResult {
  const shown = lint(text, options);
  const given = new Set(diagnostics.map((each) => keyOf(markOf(each))));
  const leftAlone = shown.diagnostics.map(markOf).filter((mark) => !given.has(keyOf(mark)));
  const first = chooseMendings(diagnostics, text, unsafe);
  if (first.length === 0) return { ...shown, text, fixed: [] };
  const fixer = fixerFor(text, unsafe, options);
  const start = { text, result: lint(text, fixer.options), fixed: [], leftAlone };
  const quick = mendAll(start, first, fixer);
  const end = isWorse(quick.result, start.result) ? mendWithCare(start, first, fixer) : quick;
  return { ...lint(end.text, options), text: end.text, fixed: end.fixed };
}

interface Fixer {
  readonly unsafe: boolean;
  readonly options: LintOptions;
  /** How often the text may be linted. */
  readonly most: number;
}

function fixerFor(text: string, unsafe: boolean, { limits, ...options }: LintOptions): Fixer {
  // With few diagnostics, what is an error among the others is not known.
  const diagnostics = Math.max(limits?.diagnostics ?? 0, 1000);
  const most = Math.min(mostLints, Math.ceil(mostCharacters / (text.length + 1)));
  return { unsafe, options: { ...options, limits: { ...limits, diagnostics } }, most };
}

/** Mends whatever can be. In between there may be more errors: a member with the right name is judged, and one with a wrong one is not. */
function mendAll(start: State, first: readonly Mending[], fixer: Fixer): State {
  let state = start;
  for (let pass = 0, mendings = first; mendings.length > 0 && pass < fixer.most; pass++) {
    state = mend(state, mendings, fixer);
    mendings = mendingsOf(state, fixer);
  }
  return state;
}

/** Mends what can be without that there ever are more errors, and leaves alone what would make more. */
function mendWithCare(start: State, first: readonly Mending[], fixer: Fixer): State {
  let state = start;
  let trials = 0;
  for (let mendings = first; mendings.length > 0 && trials < fixer.most; ) {
    const harmless: Mending[] = [];
    for (const mending of mendings) {
      if (trials++ >= fixer.most) break;
      if (!isWorse(mend(state, [...harmless, mending], fixer).result, state.result)) harmless.push(mending);
    }
    const harmful = mendings
      .filter((mending) => !harmless.includes(mending))
      .map(({ diagnostic }) => markOf(diagnostic));
    state = mend({ ...state, leftAlone: [...state.leftAlone, ...harmful] }, harmless, fixer);
    mendings = mendingsOf(state, fixer);
  }
  return state;
}

function mend({ text, fixed, leftAlone }: State, mendings: readonly Mending[], { options }: Fixer): State {
  const edits = mendings.flatMap((mending) => mending.edits);
  const mended = applyEdits(text, edits);
  const moved = movedBy(edits);
  return {
    text: mended,
    result: lint(mended, options),
    fixed: [...fixed, ...mendings.map(({ diagnostic }) => diagnostic)],
    leftAlone: leftAlone.map(({ offset, what }) => ({ offset: moved(offset), what })),
  };
}

function mendingsOf({ text, result, leftAlone }: State, { unsafe }: Fixer): Mending[] {
  const marks = new Set(leftAlone.map(keyOf));
  const wanted = result.diagnostics.filter((each) => !marks.has(keyOf(markOf(each))));
  return chooseMendings(wanted, text, unsafe);
}

/** Chooses a suggestion of each diagnostic, in the order of the text, without those that touch others: their turn comes later. */
function chooseMendings(diagnostics: readonly Diagnostic[], text: string, unsafe: boolean): Mending[] {
  const candidates: Mending[] = [];
  for (const diagnostic of diagnostics) {
    const suggestion = diagnostic.suggestions.find(({ isSafe }) => unsafe || isSafe);
    const edits = suggestion && orderedEdits(suggestion.edits, text);
    if (edits && changesSomething(edits, text)) candidates.push({ ...edits, diagnostic });
  }
  let end = -1;
  return candidates
    .sort((a, b) => a.start - b.start)
    .filter((mending) => {
      if (mending.start <= end) return false;
      end = mending.end;
      return true;
    });
}

function isWorse(after: LintResult, before: LintResult): boolean {
  const wasJson = "value" in before;
  const isJson = "value" in after;
  if (wasJson && (!isJson || (before.id !== undefined && after.id === undefined))) return true;
  if (isJson && (!wasJson || (before.id === undefined && after.id !== undefined))) return false;
  return errorsOf(after) > errorsOf(before);
}

/** How many errors there are. Those that were left out are errors if all that are shown are, as the worst are shown. */
function errorsOf({ diagnostics, truncated }: LintResult): number {
  const errors = diagnostics.filter(({ severity }) => severity === "error").length;
  return errors === diagnostics.length ? errors + truncated : errors;
}

function markOf({ code, pointer, range }: Diagnostic): Mark {
  const name = pointer.slice(pointer.lastIndexOf("/") + 1);
  return { offset: range?.start.offset ?? 0, what: /^\d+$/.test(name) ? code : `${code} ${name}` };
}

function keyOf({ offset, what }: Mark): string {
  return `${offset} ${what}`;
}

import type { Diagnostic, LintResult } from "../diagnostic.js";
import { lint, lintToFix } from "../lint.js";
import type { LintOptions } from "../options.js";
import { type ChosenFix, chooseFixes } from "./choose-fixes.js";
import { applyEdits, movedBy } from "./text-edits.js";

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
 * not lie in the text are ignored. If each of hundreds of faults comes to light only when the one before it is mended, not all
 * are mended at once. Throws a `RangeError` for the same options as `lint`, and otherwise never.
 */
export function fix(
  text: string,
  diagnostics: readonly Diagnostic[],
  { unsafe = false, ...options }: FixOptions = {},
): FixResult {
  const shown = lint(text, options);
  const given = new Set(diagnostics.map((each) => keyOf(markOf(each))));
  const leftAlone = shown.diagnostics.map(markOf).filter((mark) => !given.has(keyOf(mark)));
  const first = chooseFixes(diagnostics, text, unsafe);
  if (first.length === 0) return { ...shown, text, fixed: [] };
  const settings = { ...options, limits: { ...options.limits, diagnostics: Number.POSITIVE_INFINITY } };
  const start = { text, result: lint(text, settings), fixed: [], leftAlone };
  const quick = mendAll(start, first, new Fixer(unsafe, settings));
  const end = isWorse(quick.result, start.result)
    ? mendWithCare(start, first, new Fixer(unsafe, settings))
    : quick;
  return { ...lint(end.text, options), text: end.text, fixed: end.fixed };
}

/** Lints texts that were changed, as long as there is no end to it in sight. */
class Fixer {
  readonly unsafe: boolean;
  private readonly options: LintOptions;
  private lints = 0;
  private characters = 0;

  constructor(unsafe: boolean, options: LintOptions) {
    this.unsafe = unsafe;
    this.options = options;
  }

  get isDone(): boolean {
    return this.lints >= mostLints || this.characters >= mostCharacters;
  }

  lint(text: string): LintResult {
    this.lints++;
    this.characters += text.length;
    return lint(text, this.options);
  }

  /** What there is to mend. Of a text that is no JSON, the result has only some of it. */
  diagnosticsOf({ text, result }: State): readonly Diagnostic[] {
    return "value" in result ? result.diagnostics : lintToFix(text, this.options, this);
  }
}

/** Mends whatever can be. In between there may be more errors: a member with the right name is judged, and one with a wrong one is not. */
function mendAll(start: State, first: readonly ChosenFix[], fixer: Fixer): State {
  let state = start;
  for (let mendings = first; mendings.length > 0 && !fixer.isDone; mendings = mendingsOf(state, fixer))
    state = mend(state, mendings, fixer);
  return state;
}

/** Mends what can be without that there ever are more errors, and leaves alone what would make more. */
function mendWithCare(start: State, first: readonly ChosenFix[], fixer: Fixer): State {
  let state = start;
  for (let mendings = first; mendings.length > 0 && !fixer.isDone; mendings = mendingsOf(state, fixer)) {
    const harmless = harmlessOf(state, mendings, fixer);
    const harmful = mendings
      .filter((mending) => !harmless.has(mending))
      .map(({ diagnostic }) => markOf(diagnostic));
    state = mend({ ...state, leftAlone: [...state.leftAlone, ...harmful] }, [...harmless], fixer);
  }
  return state;
}

/** Finds out what does no harm: all together, or else one half of them after the other. One that does may be among thousands. */
function harmlessOf(state: State, mendings: readonly ChosenFix[], fixer: Fixer): ReadonlySet<ChosenFix> {
  let harmless: ReadonlySet<ChosenFix> = new Set();
  const groups = [mendings];
  for (let group = groups.pop(); group !== undefined && !fixer.isDone; group = groups.pop()) {
    const trial = new Set([...harmless, ...group]);
    if (!isWorse(mend(state, [...trial], fixer).result, state.result)) harmless = trial;
    else if (group.length > 1) {
      const middle = group.length >> 1;
      groups.push(group.slice(middle), group.slice(0, middle));
    }
  }
  return harmless;
}

function mend({ text, fixed, leftAlone }: State, mendings: readonly ChosenFix[], fixer: Fixer): State {
  const edits = mendings
    .flatMap((mending) => mending.edits)
    .sort((a, b) => a.range.start.offset - b.range.start.offset);
  const mended = applyEdits(text, edits);
  const moved = movedBy(edits);
  return {
    text: mended,
    result: fixer.lint(mended),
    fixed: [...fixed, ...mendings.map(({ diagnostic }) => diagnostic)],
    leftAlone: leftAlone.map(({ offset, what }) => ({ offset: moved(offset), what })),
  };
}

function mendingsOf(state: State, fixer: Fixer): ChosenFix[] {
  const marks = new Set(state.leftAlone.map(keyOf));
  const wanted = fixer.diagnosticsOf(state).filter((each) => !marks.has(keyOf(markOf(each))));
  return chooseFixes(wanted, state.text, fixer.unsafe);
}

function isWorse(after: LintResult, before: LintResult): boolean {
  const wasJson = "value" in before;
  const isJson = "value" in after;
  if (wasJson && (!isJson || (before.id !== undefined && after.id === undefined))) return true;
  if (isJson && (!wasJson || (before.id === undefined && after.id !== undefined))) return false;
  return errorsOf(after) > errorsOf(before);
}

/** How many errors there are. Of those that were left out, all are if the text is no JSON, or if all that are shown are: the worst are shown. */
function errorsOf(result: LintResult): number {
  const { diagnostics, omittedCount } = result;
  const errors = diagnostics.filter(({ severity }) => severity === "error").length;
  return errors === diagnostics.length || !("value" in result) ? errors + omittedCount : errors;
}

function markOf({ code, pointer, range }: Diagnostic): Mark {
  const name = pointer.slice(pointer.lastIndexOf("/") + 1);
  return { offset: range?.start.offset ?? 0, what: /^\d+$/.test(name) ? code : `${code} ${name}` };
}

function keyOf({ offset, what }: Mark): string {
  return `${offset} ${what}`;
}

import type { Diagnostic, LintResult } from "../diagnostic.js";
import { lint, lintToFix } from "../lint.js";
import type { LintOptions } from "../options.js";
import { type ChosenFix, chooseFixes } from "./choose-fixes.js";
import { applyEdits, movedBy } from "./text-edits.js";

/** The options of `fix`: those of `lint`, and which suggestions to apply. */
export interface FixOptions extends LintOptions {
  /** Whether to also apply unsafe suggestions, which remove something or guess. Default: false. */
  readonly unsafe?: boolean;
}

export interface FixResult extends LintResult {
  /** The text with the suggestions applied. The rest of the result is about this text. */
  readonly text: string;
  /** The diagnostics whose suggestions were applied, with their places in the text at that time. */
  readonly fixed: readonly Diagnostic[];
}

/** The state of fixing. */
interface State {
  readonly text: string;
  readonly result: LintResult;
  readonly fixed: readonly Diagnostic[];
  /** The diagnostics that must not be fixed. */
  readonly leftAlone: readonly Mark[];
}

/** Identifies a diagnostic after the text has changed. */
interface Mark {
  readonly offset: number;
  /** Its code, and the name of the property: all missing properties of an object have the same place. Indexes change. */
  readonly what: string;
}

/** Maximum number of times to lint a text. Each change may reveal more fixable findings. */
const maxLints = 100;
/** Maximum number of characters to lint: 16 times for a text of 1 MiB. */
const maxCharacters = 16 * 1024 * 1024;

/**
 * Applies the suggestions of diagnostics to their text: for each diagnostic the first safe one, or with `unsafe` the first
 * one. Then lints the text again with the same options and fixes new findings, until there are none. Earlier findings that
 * are not among the diagnostics stay. The text outside the edits does not change.
 *
 * The result never has more errors than the input: harmful suggestions are not applied. Errors that could not be checked
 * before do not count: if the text was not JSON, or its type could not be identified. Edits outside the text are ignored.
 * If each of hundreds of fixes reveals the next error, not all are fixed at once. Throws a `RangeError` for the same options
 * as `lint`, and otherwise never.
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

/** Lints changed texts, within the limits. */
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
    return this.lints >= maxLints || this.characters >= maxCharacters;
  }

  lint(text: string): LintResult {
    this.lints++;
    this.characters += text.length;
    return lint(text, this.options);
  }

  /** The diagnostics to fix. For a text that is not JSON, the result has only some of them. */
  diagnosticsOf({ text, result }: State): readonly Diagnostic[] {
    return "value" in result ? result.diagnostics : lintToFix(text, this.options, this);
  }
}

/** Fixes as much as possible. There may be more errors meanwhile: a renamed property is checked, unlike a misspelt one. */
function mendAll(start: State, first: readonly ChosenFix[], fixer: Fixer): State {
  let state = start;
  for (let mendings = first; mendings.length > 0 && !fixer.isDone; mendings = mendingsOf(state, fixer))
    state = mend(state, mendings, fixer);
  return state;
}

/** Fixes as much as possible without ever having more errors. */
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

/** Finds harmless fixes: all together, or else one half after the other. A harmful one may be among thousands. */
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

/** Counts the errors. Omitted diagnostics are errors if the text is not JSON, or if all returned ones are: the most severe are kept. */
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

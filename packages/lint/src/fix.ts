import type { Diagnostic, LintResult } from "./diagnostic.js";
import { lint } from "./lint.js";
import type { LintOptions } from "./options.js";

export interface FixOptions extends LintOptions {
  /** Whether to apply suggestions that take something away or guess. */
  readonly unsafe?: boolean;
}

export interface FixResult extends LintResult {
  /** The text with the suggestions applied; the diagnostics are those of this text. */
  readonly text: string;
  /** The diagnostics whose suggestions were applied, with their places in the text as it was when they were. */
  readonly fixed: readonly Diagnostic[];
}

/** TODO */
export function fix(
  text: string,
  _diagnostics: readonly Diagnostic[],
  { unsafe: _, ...options }: FixOptions = {},
): FixResult {
  return { text, fixed: [], ...lint(text, options) };
}

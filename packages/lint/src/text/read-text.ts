import type { LintInput } from "../lint.js";
import type { Limits } from "../options.js";
import type { Found } from "../rule.js";
import { SourceText } from "./source-text.js";

/** What came of reading an input: its text if it has one, and its value if there is one. */
export interface ReadText {
  readonly source: SourceText | undefined;
  /** Boxed, since `null` is a value. Undefined, if the text is no JSON. */
  readonly parsed: { readonly value: unknown } | undefined;
  readonly found: readonly Found[];
}

export function readText(input: LintInput, _limits: Limits): ReadText {
  if (typeof input === "object" && "value" in input) return { source: undefined, parsed: input, found: [] };
  const text = typeof input === "string" ? input : new TextDecoder().decode(input);
  return { source: new SourceText(text), parsed: { value: JSON.parse(text) }, found: [] };
}

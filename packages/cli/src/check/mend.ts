import { type Diagnostic, type FixOptions, fix } from "@nodeinfo-kit/lint";
import type { SourceBytes } from "../read-inputs.js";
import type { CheckedDocument } from "../report.js";

/** A document's text with what can be mended in it mended. */
export interface Mended {
  readonly text: string;
  /** The findings that are gone by that. */
  readonly fixed: readonly Diagnostic[];
}

/** Mends a document, if there is something to mend: nothing of what is ignored. */
export function mend(
  { text, diagnostics }: CheckedDocument,
  { bytes }: SourceBytes,
  options: FixOptions,
): Mended | undefined {
  if (!diagnostics.some(({ suggestions }) => suggestions.length > 0)) return undefined;
  // Bytes that are no text would not come back as they were.
  if (!Buffer.from(text).equals(bytes)) return undefined;
  const mended = fix(text, diagnostics, options);
  return mended.text === text ? undefined : { text: mended.text, fixed: mended.fixed };
}

import { type Diagnostic, type LintOptions, type LintResult, lint, severities } from "@nodeinfo-kit/lint";
import { validators } from "@nodeinfo-kit/validators/all";
import { maxBytes } from "../files/read-file.js";
import type { SourceBytes } from "../files/read-inputs.js";
import type { Ignores } from "./ignores.js";
import type { CheckedDocument } from "./report.js";

/** Checks one document, and separates the findings that are ignored. */
export function checkDocument(source: SourceBytes, options: LintOptions, ignores: Ignores): CheckedDocument {
  const { file, bytes, firstLine, firstOffset } = source;
  const { result, ...sifted } = siftedResult(source, options, ignores);
  return {
    kind: "checked",
    file,
    // The text of a valid document is not needed, and many would fill the memory.
    text: sifted.diagnostics.length > 0 ? textOf(bytes) : "",
    firstLine,
    firstOffset,
    id: result.id,
    software: softwareOf(result),
    isValid: validityOf(result),
    ...sifted,
  };
}

/** How many diagnostics of one document are listed. The others are counted. */
const maxListed = 100;
/** How many are examined if some are ignored: the others must be found among them. */
const maxSifted = 10_000;

function siftedResult({ file, bytes }: SourceBytes, options: LintOptions, ignores: Ignores) {
  let result = lintBytes(file, bytes, options, maxListed);
  if (result.omittedCount > 0 && ignores.concerns(file)) result = lintBytes(file, bytes, options, maxSifted);
  const { kept, ignored } = ignores.sift(file, result.diagnostics);
  const diagnostics = worstOf(kept, maxListed);
  return {
    result,
    diagnostics,
    ignored,
    omittedCount: result.omittedCount + kept.length - diagnostics.length,
  };
}

/** The most severe diagnostics, in their original order. */
function worstOf(diagnostics: readonly Diagnostic[], max: number): readonly Diagnostic[] {
  if (diagnostics.length <= max) return diagnostics;
  const bySeverity = severities.flatMap((severity) =>
    diagnostics.filter((each) => each.severity === severity),
  );
  const worst = new Set(bySeverity.slice(0, max));
  return diagnostics.filter((diagnostic) => worst.has(diagnostic));
}

function lintBytes(file: string, bytes: Uint8Array, options: LintOptions, max: number): LintResult {
  try {
    return lint(bytes, { ...options, limits: { bytes: maxBytes, diagnostics: max } });
  } catch (cause) {
    throw new Error(`Linting ${file} failed.`, { cause });
  }
}

const utf8 = new TextDecoder("utf-8", { ignoreBOM: true });

/** The text that the diagnostics are about. Empty if the document is too large: then nothing was examined. */
function textOf(bytes: Uint8Array): string {
  return bytes.length > maxBytes ? "" : utf8.decode(bytes);
}

function softwareOf({ facts }: LintResult): string | undefined {
  const { name, version } = facts?.software ?? {};
  return version === undefined || name === undefined ? name : `${name} ${version}`;
}

function validityOf(result: LintResult): CheckedDocument["isValid"] {
  const { id, value } = result;
  // Without a value the document is not JSON: JSON has no `undefined`.
  if (id === undefined || value === undefined) return { strict: false, open: false };
  const { strict, open } = validators[id];
  return { strict: strict.is(value), open: open.is(value) };
}

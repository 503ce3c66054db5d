import { type Diagnostic, type LintOptions, type LintResult, lint, severities } from "@nodeinfo-kit/lint";
import { validators } from "@nodeinfo-kit/validators/all";
import { mostBytes } from "../files/read-file.js";
import type { SourceBytes } from "../files/read-inputs.js";
import type { Ignores } from "./ignores.js";
import type { CheckedDocument } from "./report.js";

/** Checks one document: says what is wrong with it, but for what is ignored. */
export function checkDocument(source: SourceBytes, options: LintOptions, ignores: Ignores): CheckedDocument {
  const { file, bytes, firstLine, firstOffset } = source;
  const { result, ...sifted } = siftedResult(source, options, ignores);
  return {
    kind: "checked",
    file,
    // Of many documents, those that are fine need not stay in memory.
    text: sifted.diagnostics.length > 0 ? textOf(bytes) : "",
    firstLine,
    firstOffset,
    id: result.id,
    software: softwareOf(result),
    isValid: validityOf(result),
    ...sifted,
  };
}

/** So many diagnostics are listed of one document; the others are counted. */
const mostListed = 100;
/** So many are looked at, if some are ignored: those that are not must be found among them. */
const mostSifted = 10_000;

function siftedResult({ file, bytes }: SourceBytes, options: LintOptions, ignores: Ignores) {
  let result = lintBytes(file, bytes, options, mostListed);
  if (result.omittedCount > 0 && ignores.concerns(file)) result = lintBytes(file, bytes, options, mostSifted);
  const { kept, ignored } = ignores.sift(file, result.diagnostics);
  const diagnostics = worstOf(kept, mostListed);
  return {
    result,
    diagnostics,
    ignored,
    omittedCount: result.omittedCount + kept.length - diagnostics.length,
  };
}

/** The worst of some diagnostics, in the order that they had. */
function worstOf(diagnostics: readonly Diagnostic[], most: number): readonly Diagnostic[] {
  if (diagnostics.length <= most) return diagnostics;
  const bySeverity = severities.flatMap((severity) =>
    diagnostics.filter((each) => each.severity === severity),
  );
  const worst = new Set(bySeverity.slice(0, most));
  return diagnostics.filter((diagnostic) => worst.has(diagnostic));
}

function lintBytes(file: string, bytes: Uint8Array, options: LintOptions, most: number): LintResult {
  try {
    return lint(bytes, { ...options, limits: { bytes: mostBytes, diagnostics: most } });
  } catch (cause) {
    throw new Error(`It happened with ${file}.`, { cause });
  }
}

const utf8 = new TextDecoder("utf-8", { ignoreBOM: true });

/** The text that the diagnostics are about: of what is too large, nothing was looked at. */
function textOf(bytes: Uint8Array): string {
  return bytes.length > mostBytes ? "" : utf8.decode(bytes);
}

function softwareOf({ facts }: LintResult): string | undefined {
  const { name, version } = facts?.software ?? {};
  return version === undefined || name === undefined ? name : `${name} ${version}`;
}

function validityOf(result: LintResult): CheckedDocument["isValid"] {
  const { id, value } = result;
  // Without a value there is no JSON; `undefined` is none of JSON's values.
  if (id === undefined || value === undefined) return { strict: false, open: false };
  const { strict, open } = validators[id];
  return { strict: strict.is(value), open: open.is(value) };
}

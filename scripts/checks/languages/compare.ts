import type { Vector } from "@nodeinfo-kit/codegen";
import type { Deviation } from "./deviations.ts";

/** An engine's result for a vector: whether it is valid, or the error that prevented a result. */
export type Said = boolean | string;

/** A file of vectors, by its path under `schemas/`. */
export interface VectorFile {
  file: string;
  tests: Vector[];
}

export interface Comparison {
  /** The number of vectors with the expected result. */
  agreed: number;
  /** The number of vectors with another result that is explained. */
  explained: number;
  /** Errors in the results or the explanations, a sentence each. */
  errors: string[];
}

/** A deviation, and one of the vectors it explains. */
interface Explanation {
  deviation: Deviation;
  description: string;
  used: boolean;
}

/** Compares the results of a language's engine, by file, with the vectors and the explained deviations. */
export function compare(
  language: string,
  files: VectorFile[],
  saidOf: Map<string, Said[]>,
  deviations: Deviation[],
): Comparison {
  const explanations = deviations
    .filter(({ languages }) => languages.includes(language))
    .flatMap((deviation) =>
      deviation.vectors.map((description) => ({ deviation, description, used: false })),
    );
  const comparison: Comparison = { agreed: 0, explained: 0, errors: [] };
  for (const { file, tests } of files) {
    const said = saidOf.get(file) ?? [];
    if (said.length === tests.length) {
      for (const [index, test] of tests.entries())
        compareOne(comparison, file, test, said[index] ?? "nothing", explanations);
    } else comparison.errors.push(`${file}: ${said.length} results for ${tests.length} vectors.`);
  }
  for (const { deviation, description, used } of explanations)
    if (!used) comparison.errors.push(`No vector has the description "${description}". ${stale(deviation)}`);
  return comparison;
}

function compareOne(
  comparison: Comparison,
  file: string,
  { description, valid }: Vector,
  said: Said,
  explanations: Explanation[],
): void {
  const explanation = explanations.find(
    (one) => one.description === description && covers(one.deviation, file),
  );
  if (explanation) explanation.used = true;
  const vector = `${file}: "${description}"`;
  if (said === valid && !explanation) comparison.agreed++;
  else if (said === valid && explanation)
    comparison.errors.push(`${vector} has the expected result. ${stale(explanation.deviation)}`);
  else if (explanation?.deviation.instead === wordFor(said)) comparison.explained++;
  else {
    const error = typeof said === "string" ? ` (${said})` : "";
    comparison.errors.push(
      `${vector} is ${wordFor(valid)}, but the result is "${wordFor(said)}"${error}. Fix it, or explain it in schemas/runners/deviations.json.`,
    );
  }
}

function covers({ documents, profile }: Deviation, file: string): boolean {
  const [, document = "", profileOfFile] = file.match(/^(.*)\/vectors\/(strict|open)-/) ?? [];
  return (documents?.includes(document) ?? true) && (profile ?? profileOfFile) === profileOfFile;
}

function wordFor(said: Said): Deviation["instead"] {
  return typeof said === "string" ? "error" : said ? "valid" : "invalid";
}

function stale({ title }: Deviation): string {
  return `Remove it from "${title}" in schemas/runners/deviations.json.`;
}

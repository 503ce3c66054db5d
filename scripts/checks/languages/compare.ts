import type { Vector } from "@nodeinfo-kit/codegen";
import type { Deviation } from "./deviations.ts";

/** What an engine says of a vector: a verdict, or the error that kept it from one. */
export type Said = boolean | string;

/** A file of vectors, by its path under `schemas/`. */
export interface VectorFile {
  file: string;
  tests: Vector[];
}

export interface Comparison {
  /** How many vectors the engine judges as they say. */
  agreed: number;
  /** How many it judges otherwise, as explained. */
  explained: number;
  /** What is wrong with the verdicts or with the explanations, a sentence each. */
  faults: string[];
}

/** A deviation, and one of the vectors it explains. */
interface Explanation {
  deviation: Deviation;
  description: string;
  used: boolean;
}

/** Compares what a language's engine says, by file, with the vectors and with the deviations that are explained. */
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
  const comparison: Comparison = { agreed: 0, explained: 0, faults: [] };
  for (const { file, tests } of files) {
    const said = saidOf.get(file) ?? [];
    if (said.length === tests.length) {
      for (const [index, test] of tests.entries())
        compareOne(comparison, file, test, said[index] ?? "nothing", explanations);
    } else comparison.faults.push(`${file}: ${said.length} verdicts for ${tests.length} vectors.`);
  }
  for (const { deviation, description, used } of explanations)
    if (!used) comparison.faults.push(`No vector is described as "${description}". ${stale(deviation)}`);
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
    comparison.faults.push(`${vector} is judged as it should be. ${stale(explanation.deviation)}`);
  else if (explanation?.deviation.instead === wordFor(said)) comparison.explained++;
  else {
    const error = typeof said === "string" ? ` (${said})` : "";
    comparison.faults.push(
      `${vector} is ${wordFor(valid)}, but gets "${wordFor(said)}"${error}. Mend it, or explain it in schemas/runners/deviations.json.`,
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

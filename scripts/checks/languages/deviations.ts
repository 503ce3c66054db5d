import { readFileSync } from "node:fs";
import { repository } from "../../repository.ts";

/** A reason why engines give another result for some vectors, from `schemas/runners/deviations.json`. */
export interface Deviation {
  /** Its heading in docs/languages.md. */
  title: string;
  /** The ids of the languages. */
  languages: string[];
  /** The descriptions of the vectors. Each applies to every document and profile with that vector. */
  vectors: string[];
  /** The document ids it applies to. Default: all. */
  documents?: string[];
  /** The profile it applies to. Default: both. */
  profile?: "strict" | "open";
  /** The engines' result, instead of the vector's. */
  instead: "valid" | "invalid" | "error";
  /** Where the difference comes from. "our vector" is ours to fix. */
  cause: "the engine" | "the JSON parser" | "the dialect" | "our vector";
  /** The explanation, in Markdown. */
  why: string;
  /** The shortest code that shows it. */
  example?: { language: string; code: string };
}

export function readDeviations(): Deviation[] {
  return JSON.parse(readFileSync(`${repository}schemas/runners/deviations.json`, "utf8"));
}

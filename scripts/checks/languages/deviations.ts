import { readFileSync } from "node:fs";
import { repository } from "../../repository.ts";

/** A reason why engines judge some vectors otherwise, from `schemas/runners/deviations.json`. */
export interface Deviation {
  /** Its heading in docs/languages.md. */
  title: string;
  /** The ids of the languages. */
  languages: string[];
  /** The descriptions of the vectors, each in every document and profile that has it. */
  vectors: string[];
  /** The only documents, if not all. */
  documents?: string[];
  /** The only profile, if not both. */
  profile?: "strict" | "open";
  /** What the engines say in place of the vector's verdict. */
  instead: "valid" | "invalid" | "error";
  /** Where it comes from. What is ours is for us to mend. */
  cause: "the engine" | "the JSON parser" | "the dialect" | "our vector";
  /** The explanation, in Markdown. */
  why: string;
  /** The least code that shows it. */
  example?: { language: string; code: string };
}

export function readDeviations(): Deviation[] {
  return JSON.parse(readFileSync(`${repository}schemas/runners/deviations.json`, "utf8"));
}

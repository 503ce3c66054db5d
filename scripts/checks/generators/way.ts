import type { Model } from "../../models/model.ts";
import type { Project } from "../../models/project.ts";

/** Files by their path in a project. */
export type Files = Map<string, string>;

/** A generator of types for a language, and a program that reads and writes documents with its types. */
export interface Way {
  language: string;
  generator: string;
  /** The version of the generator. */
  version: string;
  project: Project;
  /** Returns the generated files of each schema. */
  generate: (models: Model[]) => Promise<Files[]>;
  /** Returns the program's own files. `paths` are those of the generated files. */
  program: (models: Model[], paths: string[]) => Files;
  /** Commands that compile the types and the program. */
  build: string[][];
  /** The command that runs the program. */
  run: string[];
  /** Documents whose types do not compile, and why. Shown on the page. */
  except?: { ids: string[]; why: string };
  /** Matches each declaration of a type in a generated file; the first group is its name. */
  declaration: RegExp;
}

/** Returns the name of a generator in messages. */
export function nameOf({ language, generator }: Way): string {
  return `${language}, ${generator}`;
}

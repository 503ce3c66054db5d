/** A package for another language: how it is built, installed and used. */
export interface LanguagePackage {
  /** Its folder in `languages/`. */
  readonly folder: string;
  readonly name: string;
  /** The id of its engine in schemas/runners/deviations.json. */
  readonly engine: string;
  /** Commands that succeed if the language's tools are installed. */
  readonly tools: readonly (readonly string[])[];
  /** Builds the package, and checks its code with the language's own tools. Returns how to use what was built. */
  build(folder: string): Built;
}

/** A built package. The functions start in an empty folder, and install the package there with the language's client. */
interface Built {
  /** Runs the program that prints the package's results for all of its vectors, and for cases. */
  printResults(folder: string, cases: string): string;
  /** Does what the package's README says. */
  followReadme(folder: string): void;
}

/** The exports of a candidate's module. Its file name is the candidate's id. */
export interface Candidate {
  /** Its name in tables and the chart. */
  readonly title: string;
  /** Its packages, whose versions are printed. Empty for code in this repository. */
  readonly packages?: readonly string[];
  /** What the library cannot express of the strict schema, or another difference. */
  readonly note?: string;
  /** Whether a value is a valid NodeInfo 2.1 document (strict). */
  check(value: unknown): boolean;
  /** Returns the number of issues of a value, each with a message. Omitted if the library has none. */
  explain?(value: unknown): number;
}

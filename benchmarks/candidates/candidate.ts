/** What a candidate's module exports. Its file's name is the candidate's id. */
export interface Candidate {
  /** As it is called in tables and the chart. */
  readonly title: string;
  /** The packages it is made of, whose versions are printed. None for what is written here. */
  readonly packages?: readonly string[];
  /** What the library cannot say of the strict schema, or what else makes it differ. */
  readonly note?: string;
  /** Whether a value is a valid NodeInfo 2.1 document, in the strict sense. */
  check(value: unknown): boolean;
  /** How many faults a value has; the library makes a message for each of them. Left out where it has no such thing. */
  explain?(value: unknown): number;
}

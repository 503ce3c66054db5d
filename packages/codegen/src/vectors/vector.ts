/** A file of vectors is a list of these: the format of the JSON Schema Test Suite, which runners of all languages read. */
export interface VectorGroup {
  description: string;
  schema: { $ref: string };
  tests: Vector[];
}

/** One document and the verdict it must get. */
export interface Vector {
  description: string;
  data: unknown;
  valid: boolean;
}

/** A group of vectors. A file is an array of groups: the format of the JSON Schema Test Suite, for runners in any language. */
export interface VectorGroup {
  description: string;
  schema: { $ref: string };
  tests: Vector[];
}

/** A document, and whether it is valid. */
export interface Vector {
  description: string;
  data: unknown;
  valid: boolean;
}

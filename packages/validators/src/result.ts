import type { Issue } from "./issue.js";

/** What `validateX` returns: the very same value with its type known, or what is wrong with it. */
export type Result<T> =
  | { readonly value: T; readonly issues?: undefined }
  | { readonly issues: readonly [Issue, ...Issue[]] };

/** Turns the issues that were found in a value into a result. */
export function toResult<T>(value: unknown, issues: readonly Issue[]): Result<T> {
  const [first, ...others] = issues;
  if (first) return { issues: [first, ...others] };
  // The schema that found no issue is the one that the type T was generated from.
  return { value: value as T };
}

/** Thrown by `assertX` when the value is not valid. */
export class ValidationError extends Error {
  override readonly name = "ValidationError";
  /** Every issue that was found, in the order of the schema. */
  readonly issues: readonly [Issue, ...Issue[]];

  constructor(standard: string, issues: readonly [Issue, ...Issue[]]) {
    const [first, ...others] = issues;
    const more = others.length > 0 ? ` (and ${others.length} more)` : "";
    super(`Not valid as ${standard}: ${first.pointer || "the document"} ${first.message}${more}.`);
    this.issues = issues;
  }
}

/** Throws what a result has found wrong, if anything. */
export function assertValid(standard: string, result: Result<unknown>): void {
  if (result.issues) throw new ValidationError(standard, result.issues);
}

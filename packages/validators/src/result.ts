import type { Faults } from "./faults.js";
import type { Issue } from "./issue.js";

/** Options of `validateX`. */
export interface ValidateOptions {
  /** Maximum number of issues to return, at least 1; `Infinity` for all. Default: 1,000. */
  readonly maxIssues?: number;
}

/** The result of `validateX`: the same value with a known type, or its issues. */
export type Result<T> =
  | { readonly value: T; readonly issues?: undefined; readonly omittedCount?: undefined }
  | {
      readonly issues: readonly [Issue, ...Issue[]];
      /** The number of other issues, if there are more than `maxIssues`. Above one million, it is a lower bound. */
      readonly omittedCount?: number;
    };

/** Turns the issues that were found in a value into a result. */
export function toResult<T>(value: unknown, { issues, omittedCount }: Faults): Result<T> {
  // The schema that found no issue is the one that the type T was generated from.
  if (issues.length === 0) return { value: value as T };
  const found = issues as [Issue, ...Issue[]]; // Its length is not 0.
  return omittedCount === 0 ? { issues: found } : { issues: found, omittedCount };
}

/** Thrown by `assertX` when the value is not valid. */
export class ValidationError extends Error {
  override readonly name = "ValidationError";
  /** The issues that were found, at most 1,000, in the order of the schema. */
  readonly issues: readonly [Issue, ...Issue[]];
  /** The number of other issues. Above one million, it is a lower bound. */
  readonly omittedCount: number;

  constructor(standard: string, issues: readonly [Issue, ...Issue[]], omittedCount = 0) {
    const [first] = issues;
    const others = issues.length - 1 + omittedCount;
    const more = others > 0 ? ` (and ${others} more)` : "";
    super(`Not valid ${standard}: ${first.pointer || "the document"} ${first.message}${more}.`);
    this.issues = issues;
    this.omittedCount = omittedCount;
  }
}

/** Throws the issues of a result, if there are any. */
export function assertValid(standard: string, result: Result<unknown>): void {
  if (result.issues) throw new ValidationError(standard, result.issues, result.omittedCount);
}

import type { Faults } from "./faults.js";
import type { Issue } from "./issue.js";

/** How `validateX` validates. */
export interface ValidateOptions {
  /** The most issues to return: a number of at least 1, `Infinity` for all. It is 1,000 if you do not say. */
  readonly maxIssues?: number;
}

/** What `validateX` returns: the very same value with its type known, or what is wrong with it. */
export type Result<T> =
  | { readonly value: T; readonly issues?: undefined; readonly omittedCount?: undefined }
  | {
      readonly issues: readonly [Issue, ...Issue[]];
      /** How many more there are, if there are more than `maxIssues`. Above a million, there may be more still. */
      readonly omittedCount?: number;
    };

/** Turns the faults that were found in a value into a result. */
export function toResult<T>(value: unknown, { issues, omittedCount }: Faults): Result<T> {
  // The schema that finds no fault is the one that the type T was generated from.
  if (issues.length === 0) return { value: value as T };
  const found = issues as [Issue, ...Issue[]]; // Its length is not 0.
  return omittedCount === 0 ? { issues: found } : { issues: found, omittedCount };
}

/** Thrown by `assertX` when the value is not valid. */
export class ValidationError extends Error {
  override readonly name = "ValidationError";
  /** The issues that were found, at most 1,000, in the order of the schema. */
  readonly issues: readonly [Issue, ...Issue[]];
  /** How many more there are. Above a million, there may be more still. */
  readonly omittedCount: number;

  constructor(standard: string, issues: readonly [Issue, ...Issue[]], omittedCount = 0) {
    const [first] = issues;
    const others = issues.length - 1 + omittedCount;
    const more = others > 0 ? ` (and ${others} more)` : "";
    super(`Not valid as ${standard}: ${first.pointer || "the document"} ${first.message}${more}.`);
    this.issues = issues;
    this.omittedCount = omittedCount;
  }
}

/** Throws what a result has found wrong, if anything. */
export function assertValid(standard: string, result: Result<unknown>): void {
  if (result.issues) throw new ValidationError(standard, result.issues, result.omittedCount);
}

import type { Issue } from "@nodeinfo-kit/validators";

/** The interface of our validators. */
export interface Validator {
  is(value: unknown): boolean;
  validate(value: unknown, options: { maxIssues: number }): { issues?: readonly Issue[] | undefined };
}

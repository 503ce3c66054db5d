import type { Issue } from "@nodeinfo-kit/validators";

/** What a validator of ours says of a value. */
export interface Validator {
  is(value: unknown): boolean;
  validate(value: unknown, options: { maxIssues: number }): { issues?: readonly Issue[] | undefined };
}

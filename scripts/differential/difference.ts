import type { Issue } from "../../packages/validators/src/issue.ts";
import type { Judgement } from "./oracle.ts";

/** What a validator of ours says of a value. */
export interface Validator {
  is(value: unknown): boolean;
  validate(value: unknown, options: { maxIssues: number }): { issues?: readonly Issue[] | undefined };
}

/** Says how a validator differs from the oracle on a value, if it does: in its verdict, or in an issue. */
export function differenceOf(validator: Validator, wanted: Judgement, value: unknown): string | undefined {
  const verdict = validator.is(value);
  if (verdict !== wanted.valid) return `ajv says ${wanted.valid}, the guard ${verdict}`;
  const { issues = [] } = validator.validate(value, { maxIssues: Number.POSITIVE_INFINITY });
  const length = Math.max(issues.length, wanted.issues.length);
  for (let index = 0; index < length; index++) {
    const [ours, theirs] = [issues[index], wanted.issues[index]];
    if (!isSame(ours, theirs)) return `issue ${index} is ${textOf(theirs)} by ajv, ${textOf(ours)} by us`;
  }
  return undefined;
}

function textOf(issue: Issue | undefined): string {
  return issue ? JSON.stringify(issue) : "none";
}

function isSame(one: Issue | undefined, other: Issue | undefined): boolean {
  if (one === undefined || other === undefined) return false;
  return (
    one.code === other.code &&
    one.pointer === other.pointer &&
    one.message === other.message &&
    one.expected === other.expected &&
    one.received === other.received &&
    one.path.length === other.path.length &&
    one.path.every((key, index) => key === other.path[index])
  );
}

import type { Judgement } from "@nodeinfo-kit/test-support/judges/oracle";
import type { Validator } from "@nodeinfo-kit/test-support/judges/validator";
import type { Issue } from "@nodeinfo-kit/validators";

/** Says how a validator differs from the oracle on a value, if it does: in its verdict, or in an issue. The order of issues is free. */
export function differenceOf(validator: Validator, wanted: Judgement, value: unknown): string | undefined {
  const verdict = validator.is(value);
  if (verdict !== wanted.valid) return `ajv says ${wanted.valid}, the guard ${verdict}`;
  const { issues = [] } = validator.validate(value, { maxIssues: Number.POSITIVE_INFINITY });
  const [ours, theirs] = [issues.toSorted(byPlace), wanted.issues.toSorted(byPlace)];
  for (let index = 0; index < Math.max(ours.length, theirs.length); index++) {
    if (!isSame(ours[index], theirs[index]))
      return `an issue is ${textOf(theirs[index])} by ajv, ${textOf(ours[index])} by us`;
  }
  return undefined;
}

/** We report in the order of the schema, ajv in the order of its keywords. */
function byPlace(one: Issue, other: Issue): number {
  return one.pointer < other.pointer || (one.pointer === other.pointer && one.code < other.code) ? -1 : 1;
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

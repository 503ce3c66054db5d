import type { OracleResult } from "@nodeinfo-kit/test-support/oracles/ajv";
import type { Validator } from "@nodeinfo-kit/test-support/validator";
import type { Issue } from "@nodeinfo-kit/validators";

/** Describes how a validator's result or issues differ from the oracle's, if they do. The order of issues is ignored. */
export function differenceOf(validator: Validator, wanted: OracleResult, value: unknown): string | undefined {
  const valid = validator.is(value);
  if (valid !== wanted.valid) return `the result is ${wanted.valid} in ajv, ${valid} in our guard`;
  const { issues = [] } = validator.validate(value, { maxIssues: Number.POSITIVE_INFINITY });
  const [ours, theirs] = [issues.toSorted(byPlace), wanted.issues.toSorted(byPlace)];
  for (let index = 0; index < Math.max(ours.length, theirs.length); index++) {
    if (!isSame(ours[index], theirs[index]))
      return `an issue is ${textOf(theirs[index])} in ajv, ${textOf(ours[index])} in ours`;
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

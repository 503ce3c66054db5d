import { oracleOf } from "@nodeinfo-kit/test-support/oracles/ajv";
import type { Validator } from "@nodeinfo-kit/test-support/validator";
import type { Issue } from "@nodeinfo-kit/validators";
import { expect, test } from "vitest";
import { differenceOf } from "./difference.ts";

const wanted = oracleOf({ items: { type: "string" } })(["a", 1, 2]);

function differenceWith(change: (issues: Issue[]) => readonly Issue[], is = false): string | undefined {
  const validator: Validator = { is: () => is, validate: () => ({ issues: change(wanted.issues) }) };
  return differenceOf(validator, wanted, ["a", 1, 2]);
}

test("a validator with the same issues does not differ", () => {
  expect(wanted.issues).toHaveLength(2);
  expect(differenceWith((issues) => structuredClone(issues))).toBeUndefined();
});

test("another order is not a difference", () => {
  expect(differenceWith((issues) => issues.toReversed())).toBeUndefined();
});

test("another result is a difference", () => {
  expect(differenceWith((issues) => issues, true)).toBe("the result is false in ajv, true in our guard");
});

test.each<[string, (issues: Issue[]) => readonly Issue[]]>([
  ["one issue less", (issues) => issues.slice(1)],
  ["one issue more", (issues) => [...issues, ...issues.slice(1)]],
  ["a name for an index", (issues) => issues.map((issue) => ({ ...issue, path: issue.path.map(String) }))],
  ["a longer path", (issues) => issues.map((issue) => ({ ...issue, path: [...issue.path, 0] }))],
  ["another code", (issues) => issues.map((issue) => ({ ...issue, code: "schema/enum" }))],
  ...(["message", "pointer", "expected", "received"] as const).map(
    (key): [string, (issues: Issue[]) => readonly Issue[]] => [
      `another ${key}`,
      (issues) => issues.map((issue) => ({ ...issue, [key]: `${issue[key]}.` })),
    ],
  ),
])("%s is a difference", (_, change) => {
  expect(differenceWith(change)).toMatch(/^an issue is .* in ajv, .* in ours$/);
});

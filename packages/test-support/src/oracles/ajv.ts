import type { JsonSchema } from "@nodeinfo-kit/codegen";
import { expectationOf, resolveReferences, walk, withoutRedundant } from "@nodeinfo-kit/codegen/internal";
import type { Issue } from "@nodeinfo-kit/validators";
import { Ajv2020 } from "ajv/dist/2020.js";
import { issuesFromAjv } from "./ajv-issues.ts";

/** The result for a value, and every issue. */
export interface OracleResult {
  valid: boolean;
  issues: Issue[];
}

// `strict` would reject what our subset allows, such as limits without a type. Numbers stay strict: none is infinite.
// Without `allErrors`, ajv overlooks that a property called "" is missing.
const options = {
  strict: false,
  strictNumbers: true,
  ownProperties: true,
  messages: false,
  allErrors: true,
};

/** Creates the reference that our validators must agree with: ajv, with our messages. */
export function oracleOf(schema: JsonSchema): (value: unknown) => OracleResult {
  const guard = new Ajv2020(options).compile(schema);
  const reworded = withoutRedundant(schema);
  const wanted = new Map(
    [...walk(reworded)].map(([, part]) => [
      part,
      expectationOf(resolveReferences({ ...(reworded.$defs && { $defs: reworded.$defs }), ...part })),
    ]),
  );
  const explain = new Ajv2020({ ...options, verbose: true }).compile(reworded);
  return (value) => {
    if (guard(value)) return { valid: true, issues: [] };
    explain(value);
    return { valid: false, issues: issuesFromAjv(explain.errors ?? [], value, wanted) };
  };
}

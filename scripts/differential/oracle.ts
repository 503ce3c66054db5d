import { Ajv2020 } from "ajv/dist/2020.js";
import type { Issue } from "../../packages/validators/src/issue.ts";
import { isOpenEnum, type JsonSchema, mapSchema, walk } from "../source/json-schema.ts";
import { expectationsOf } from "../validators/expectation.ts";
import { issuesFromAjv } from "./ajv-issues.ts";

/** What a value gets: the verdict, and every issue in order. */
export interface Judgement {
  valid: boolean;
  issues: Issue[];
}

// `strict` would refuse what our subset allows, such as limits without a type. Numbers stay strict: none is infinite.
// Without `allErrors`, ajv overlooks that a member called "" is missing.
const options = {
  strict: false,
  strictNumbers: true,
  ownProperties: true,
  messages: false,
  allErrors: true,
};

/** Makes the judge that our validators must agree with: ajv, its errors told in our words. */
export function oracleOf(schema: JsonSchema): (value: unknown) => Judgement {
  const guard = new Ajv2020(options).compile(schema);
  const reworded = mapSchema(schema, withoutKnownWords);
  const expectations = expectationsOf(reworded);
  const wanted = new Map(
    [...walk(reworded)].map(([pointer, part]) => [part, expectations[`#${pointer}`] ?? ""]),
  );
  const explain = new Ajv2020({ ...options, verbose: true }).compile(reworded);
  return (value) => {
    if (guard(value)) return { valid: true, issues: [] };
    explain(value);
    return { valid: false, issues: issuesFromAjv(explain.errors ?? [], value, wanted) };
  };
}

/** An open enum decides no more than "a string", and that is what its issues say. */
function withoutKnownWords(schema: JsonSchema): JsonSchema {
  if (!isOpenEnum(schema)) return schema;
  const types = schema.anyOf?.slice(1).map(({ type }) => type) ?? [];
  return { type: types.length > 1 ? ["string", "null"] : "string" };
}

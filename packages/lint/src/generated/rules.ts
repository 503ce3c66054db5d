// Made from packages/lint/src/rules/ by "npm run generate". Do not edit.
import type { Rule } from "../rule.js";
import { rule as documentUnknown } from "../rules/document/unknown.js";
import { rule as schemaEnum } from "../rules/schema/enum.js";

/** Every rule, in the order of their codes. */
export const rules: readonly Rule[] = [
  documentUnknown,
  schemaEnum,
];

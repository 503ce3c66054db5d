import type { JsonSchema } from "../source/json-schema.js";
import { resolveReferences } from "../source/resolved-schema.js";
import { outsideSubset } from "../source/subset.js";
import { check } from "./check.js";
import { Module } from "./module.js";
import { withoutRedundant } from "./redundant.js";
import { stop, takeDown } from "./report.js";

/**
 * Writes the module that validates with a schema. It exports
 * - `guard(value: unknown): boolean`: whether a value is valid. Stops at the first issue.
 * - `explain(value: unknown, faults: Faults): void`: records every issue, in the order of the schema;
 *   the unknown properties of an object come before the others.
 *
 * They share only code that a bundler can separate. `runtime` is where the module finds the run time that validators share: what
 * its specifiers begin with, with a trailing slash. Throws if the schema is outside our subset of JSON Schema.
 */
export function emitValidator(schema: JsonSchema, runtime: string): string {
  const problem = outsideSubset(schema);
  if (problem) throw new Error(`${schema.$id ?? "The schema"} cannot be compiled to a validator. ${problem}`);
  const module = new Module();
  const root = resolveReferences(withoutRedundant(schema));
  const place = { path: [], variable: "value" };
  const guard = check(root, place, { module, report: stop, check });
  const explain = check(root, place, { module, report: takeDown(module), check });
  const faults = module.import("Faults", "faults");
  return module.toString(
    `
export const guard = ${withHasOwn(`(value: unknown): boolean => {
  ${guard}
  return true;
}`)};

export const explain = ${withHasOwn(`(value: unknown, faults: ${faults}): void => {
  ${explain}
}`)};`,
    runtime,
  );
}

/**
 * Passes `hasOwn` to a function as a parameter. V8 then knows that it never changes, and what it returns for the key of a
 * loop. Bundlers turn a module's `const` into `var`; V8 would then have to call it, which takes twice the time.
 */
function withHasOwn(code: string): string {
  return `/* @__PURE__ */ ((hasOwn) => ${code})(Object.prototype.hasOwnProperty)`;
}

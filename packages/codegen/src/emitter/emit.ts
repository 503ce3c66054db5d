import type { JsonSchema } from "../source/json-schema.ts";
import { outsideSubset } from "../source/subset.ts";
import { check } from "./check.ts";
import { withoutKnownWords } from "./known-words.ts";
import { Module } from "./module.ts";
import { stop, takeDown } from "./report.ts";

/**
 * Writes the module that validates with a schema. It exports
 * - `guard(value: unknown): boolean`: whether a value is valid. It ends at the first fault.
 * - `explain(value: unknown, faults: Faults): void`: it takes down every fault, in the order of the schema;
 *   the unknown members of an object come before its others.
 *
 * The two share only what a bundler can take apart. `runtime` is the relative path from the module to
 * packages/validators/src, with a slash at its end. Throws if the schema is outside our subset of JSON Schema.
 */
export function emitValidator(schema: JsonSchema, runtime: string): string {
  const fault = outsideSubset(schema);
  if (fault) throw new Error(`${schema.$id ?? "The schema"} cannot be made into a validator. ${fault}`);
  const module = new Module();
  const root = withoutKnownWords(schema);
  const place = { path: [], variable: "value" };
  const guard = check(root, place, { root, module, report: stop });
  const explain = check(root, place, { root, module, report: takeDown(module) });
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
 * Gives a function the `hasOwn` that its loops ask. As a parameter, V8 knows that it never changes, and so what it says
 * of a loop's own key. Bundlers write `var` for a module's `const`; V8 would then have to ask it, for twice the time.
 */
function withHasOwn(code: string): string {
  return `/* @__PURE__ */ ((hasOwn) => ${code})(Object.prototype.hasOwnProperty)`;
}

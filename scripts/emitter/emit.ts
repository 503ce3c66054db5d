import { isOpenEnum, type JsonSchema, mapSchema } from "../source/json-schema.ts";
import { check } from "./check.ts";
import { Module } from "./module.ts";
import { stop, takeDown } from "./report.ts";

/**
 * Writes the module that validates with a schema. It exports
 * - `guard(value: unknown): boolean`: whether a value is valid. It ends at the first fault.
 * - `explain(value: unknown, faults: Faults): void`: it takes down every fault, in the order of the schema.
 *
 * The two share only what a bundler can take apart. `runtime` is the relative path from the module to
 * packages/validators/src, with a slash at its end.
 */
export function emitValidator(schema: JsonSchema, runtime: string): string {
  const module = new Module();
  const root = withoutKnownWords(schema);
  const place = { path: [], variable: "value" };
  const guard = check(root, place, { root, module, report: stop });
  const explain = check(root, place, { root, module, report: takeDown(module) });
  return module.toString(
    `
export function guard(value: unknown): boolean {
  ${guard}
  return true;
}

export function explain(value: unknown, faults: ${module.import("Faults", "faults")}): void {
  ${explain}
}`,
    runtime,
  );
}

/** The known words of an enum that the open profile has opened decide nothing: any string will do. */
function withoutKnownWords(schema: JsonSchema): JsonSchema {
  return mapSchema(schema, (part) => {
    if (!isOpenEnum(part)) return part;
    const nullable = part.anyOf?.some((branch) => branch.type === "null");
    return { type: nullable ? ["string", "null"] : "string" };
  });
}

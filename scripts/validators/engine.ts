import type { JsonSchema } from "../source/json-schema.ts";

/**
 * What turns a schema into validating code.
 * It knows nothing of exports, types or profiles: another engine can take its place. `runtime` is the relative path
 * from the module to packages/validators/src, with a slash at its end.
 */
export interface Engine {
  /** The source of a module that exports `guard(value: unknown): boolean`: whether the value is valid. */
  guard(schema: JsonSchema, runtime: string): string;
  /** The source of a module that exports `explain(value: unknown): Issue[]`: every fault of the value. */
  explain(schema: JsonSchema, runtime: string): string;
}

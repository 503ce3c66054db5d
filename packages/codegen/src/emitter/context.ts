import type { ResolvedSchema } from "../source/json-schema.js";
import type { Module } from "./module.js";
import type { Place, Report } from "./report.js";

/** The context for writing the code of one module. */
export interface Context {
  readonly module: Module;
  readonly report: Report;
  /** Writes the statements that check a value inside another. */
  readonly check: (schema: ResolvedSchema, place: Place, context: Context) => string;
}

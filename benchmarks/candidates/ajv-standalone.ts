import { validate as explainAll } from "../generated/ajv-explain.js";
import { validate } from "../generated/ajv-guard.js";

export const title = "ajv standalone";
export const packages = ["ajv"];
export const note = "with `ownProperties`, so inherited properties do not count";

export const check = validate;

export function explain(value: unknown): number {
  return explainAll(value) ? 0 : (explainAll.errors?.length ?? 0);
}

import { Ajv } from "ajv";
import { schema } from "../generated/schema.ts";

export const title = "ajv at run time";
export const packages = ["ajv"];

export const check = new Ajv({ ownProperties: true }).compile(schema);

const explainAll = /* @__PURE__ */ new Ajv({ ownProperties: true, allErrors: true }).compile(schema);

export function explain(value: unknown): number {
  return explainAll(value) ? 0 : (explainAll.errors?.length ?? 0);
}

import { validator } from "@exodus/schemasafe";
import { schema } from "../generated/schema.ts";

export const title = "@exodus/schemasafe";
export const packages = ["@exodus/schemasafe"];
export const note = "its errors are places, without messages";

export const check = validator(schema);

const explainAll = /* @__PURE__ */ validator(schema, { includeErrors: true, allErrors: true });

export function explain(value: unknown): number {
  // Its type asks for JSON; so is every document here.
  return explainAll(value as Parameters<typeof explainAll>[0]) ? 0 : (explainAll.errors?.length ?? 0);
}

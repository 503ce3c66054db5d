import { Validator } from "@cfworker/json-schema";
import { schema } from "../generated/schema.ts";

export const title = "@cfworker/json-schema";
export const packages = ["@cfworker/json-schema"];

const validator = new Validator(schema, "2020-12");

export function check(value: unknown): boolean {
  return validator.validate(value).valid;
}

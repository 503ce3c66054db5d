import { registerSchema, validate } from "@hyperjump/json-schema/draft-2020-12";
import { schema } from "../generated/schema.ts";

export const title = "@hyperjump/json-schema";
export const packages = ["@hyperjump/json-schema"];

const id = "https://benchmark.example/nodeinfo-2.1";
registerSchema(schema, id, "https://json-schema.org/draft/2020-12/schema");
const evaluate = await validate(id);

export function check(value: unknown): boolean {
  // It takes what JSON can say; so is every document here.
  return evaluate(value as Parameters<typeof evaluate>[0]).valid;
}

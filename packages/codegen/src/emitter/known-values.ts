import { isOpenEnum, type JsonSchema, mapSchema } from "../source/json-schema.js";

/** The schema without the known values of the enums that the open profile has opened: they do not affect validation. */
export function withoutKnownValues(schema: JsonSchema): JsonSchema {
  return mapSchema(schema, (part) => {
    if (!isOpenEnum(part)) return part;
    const nullable = part.anyOf?.some((branch) => branch.type === "null");
    return { type: nullable ? ["string", "null"] : "string" };
  });
}

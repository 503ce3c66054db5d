import { alternativesOf } from "../source/alternatives.js";
import { type JsonSchema, mapSchema } from "../source/json-schema.js";

/**
 * Writes the alternatives of objects where generators of types do not look: as `not: { not: { anyOf } }`, which accepts the
 * same values. From an `anyOf`, datamodel-code-generator makes a class of each, and go-jsonschema code that does not compile.
 */
export function withHiddenAlternatives(schema: JsonSchema): JsonSchema {
  return mapSchema(schema, (part) => {
    const { anyOf, ...rest } = part;
    if (anyOf === undefined || rest.not || alternativesOf(part).length === 0) return part;
    return { ...rest, not: { not: { anyOf } } };
  });
}

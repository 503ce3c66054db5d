import { isOpenEnum, type JsonSchema, mapSchema, typeOfOpenEnum } from "../source/json-schema.js";
import { repeatedPattern } from "../source/repeated-pattern.js";

/**
 * The schema without the keywords that only repeat others, for generators of types and editors: the known values of an open enum,
 * the type of an enum or a constant, and the pattern of a `not`.
 */
export function withoutRedundant(schema: JsonSchema): JsonSchema {
  return mapSchema(mapSchema(schema, withoutKnownValues), withoutRepetition);
}

function withoutKnownValues(schema: JsonSchema): JsonSchema {
  return isOpenEnum(schema) ? { type: typeOfOpenEnum(schema) } : schema;
}

function withoutRepetition(schema: JsonSchema): JsonSchema {
  const { type, pattern, ...rest } = schema;
  const hasValues = schema.const !== undefined || schema.enum !== undefined;
  return {
    ...rest,
    ...(type !== undefined && !hasValues && { type }),
    ...(pattern !== undefined && pattern !== repeatedPattern(schema) && { pattern }),
  };
}

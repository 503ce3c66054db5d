import { alternativesOf } from "../source/alternatives.js";
import { isOpenEnum, type JsonSchema, mapSchema, typeOfOpenEnum } from "../source/json-schema.js";
import { repeatedPattern } from "../source/repeated-pattern.js";

/**
 * The form in which a schema is published. It accepts the same documents, in a form that generators of types and editors in
 * other languages understand: see docs/decisions/0019-repeated-pattern.md and docs/decisions/0020-open-enums.md.
 */
export function publishedForm(schema: JsonSchema): JsonSchema {
  return mapSchema(schema, (part) =>
    isOpenEnum(part) ? publishedEnum(part) : withPattern(withNamedAlternatives(part)),
  );
}

/** Names each alternative where it is required: a strict ajv rejects a required property that it cannot see there. */
function withNamedAlternatives(schema: JsonSchema): JsonSchema {
  const names = alternativesOf(schema);
  if (names.length === 0) return schema;
  return { ...schema, anyOf: names.map((name) => ({ required: [name], properties: { [name]: {} } })) };
}

/** An open enum as a string, with the known values as examples. */
function publishedEnum(schema: JsonSchema): JsonSchema {
  const { anyOf, ...rest } = schema;
  return { ...rest, type: typeOfOpenEnum(schema), examples: anyOf?.[0]?.enum ?? [] };
}

/** The allowed characters as a pattern next to the `not` that rejects the others. */
function withPattern(schema: JsonSchema): JsonSchema {
  const pattern = repeatedPattern(schema);
  if (pattern === undefined) return schema;
  const { not, ...rest } = schema;
  return { ...rest, pattern, ...(not && { not }) };
}

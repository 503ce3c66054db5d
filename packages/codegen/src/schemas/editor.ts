import { type JsonSchema, mapSchema } from "../source/json-schema.js";
import { toDialect } from "./dialects.js";
import { publishedForm } from "./published-form.js";

/**
 * Converts a strict schema for editors: in draft-07, which all of them read, and so that each error has one message. A `not` of
 * characters is then only a `pattern`, since editors do not say what a `not` rejects; a value of an enum has no `type`.
 */
export function toEditorSchema(schema: JsonSchema, base: string): Record<string, unknown> {
  const { $id, ...rest } = toDialect(mapSchema(publishedForm(schema), withOneMessage), "draft-07", base);
  return { $id: `${$id}`.replace("/draft-07/", "/editor/"), ...rest };
}

function withOneMessage({ not, ...schema }: JsonSchema): JsonSchema {
  if (schema.const !== undefined || schema.enum) delete schema.type;
  if (not?.pattern === undefined) return { ...schema, ...(not && { not }) };
  if (schema.minLength === 1 && schema.pattern?.endsWith("+$")) delete schema.minLength; // The pattern requires it.
  return schema;
}

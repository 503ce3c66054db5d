import { isDeepStrictEqual } from "node:util";
import { publishedForm } from "../schemas/published-form.js";
import type { SourceDocument } from "../source/documents.js";
import { type JsonSchema, mapSchema, resolveRef } from "../source/json-schema.js";
import { SourceError } from "../source/source-error.js";

/**
 * The strict schema of a document as components of an OpenAPI description, by name: the schema under its title, and every
 * titled schema inside it under both titles. Client generators then make one type of each, without name clashes.
 */
export function componentsOf({ file, title, strict }: SourceDocument): Record<string, JsonSchema> {
  const inner: Record<string, JsonSchema> = {};
  const root = mapSchema(publishedForm(strict), (schema) => {
    if (schema.$ref !== undefined) return reference(`${title}${resolveRef(schema, strict).title}`);
    const explicit = withoutTypeInNot(schema);
    if (schema.title === undefined || schema.$id !== undefined) return explicit;
    const name = `${title}${schema.title}`;
    const component = { ...explicit, title: name };
    if (inner[name] !== undefined && !isDeepStrictEqual(inner[name], component))
      throw new SourceError(`${file} has two different schemas with the title "${schema.title}".`);
    inner[name] = component;
    return reference(name);
  });
  const { $schema, $id, $defs, ...component } = root;
  return { [title]: component, ...inner };
}

/** A reference to a component of the same OpenAPI description. */
export function reference(name: string): { $ref: string } {
  return { $ref: `#/components/schemas/${name}` };
}

/** Example generators treat a `type` under `not` as the type of the value. Next to the same type it is not needed. */
function withoutTypeInNot(schema: JsonSchema): JsonSchema {
  if (schema.type !== "string" || schema.not?.type !== "string") return schema;
  const { type, ...not } = schema.not;
  return { ...schema, not };
}

import { isDeepStrictEqual } from "node:util";
import type { SourceDocument } from "../source/documents.js";
import { type JsonSchema, mapSchema, resolveRef } from "../source/json-schema.js";
import { SourceError } from "../source/source-error.js";

/**
 * The strict schema of a document as components of an OpenAPI document, by name: itself under its title, and every
 * titled schema inside it under both titles. So makers of clients give each a type, and no two the same name.
 */
export function componentsOf({ file, title, strict }: SourceDocument): Record<string, JsonSchema> {
  const inner: Record<string, JsonSchema> = {};
  const root = mapSchema(strict, (schema) => {
    if (schema.$ref !== undefined) return reference(`${title}${resolveRef(schema, strict).title}`);
    const explicit = withPattern(withType(schema));
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

/** A reference to a component of the same OpenAPI document. */
export function reference(name: string): { $ref: string } {
  return { $ref: `#/components/schemas/${name}` };
}

/** Words of our schemas are always strings, but makers of clients want to be told. */
function withType(schema: JsonSchema): JsonSchema {
  return schema.enum || schema.const !== undefined ? { type: "string", ...schema } : schema;
}

/**
 * Says "only these characters" once more, as a pattern. Makers of examples pass over a pattern under `not`, and take a
 * `type` there for the type of the value. No verdict changes: `not` stays, what is added follows from it, even where
 * `$` lets a final line feed pass, and the type that is left out is the value's own.
 */
function withPattern(schema: JsonSchema): JsonSchema {
  if (schema.type !== "string" || schema.not?.type !== "string") return schema;
  const { type, ...not } = schema.not;
  const [, set] = not.pattern?.match(/^\[\^(.+)\]$/) ?? [];
  if (set === undefined) return { ...schema, not };
  return { ...schema, not, pattern: `^[${set}]${schema.minLength ? "+" : "*"}$` };
}

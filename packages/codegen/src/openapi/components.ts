import { isDeepStrictEqual } from "node:util";
import type { SourceDocument } from "../source/documents.js";
import { type JsonSchema, mapSchema, resolveRef } from "../source/json-schema.js";
import { SourceError } from "../source/source-error.js";

/**
 * The strict schema of a document as components of an OpenAPI description, by name: the schema under its title, and every
 * titled schema inside it under both titles. Client generators then make one type of each, without name clashes.
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

/** A reference to a component of the same OpenAPI description. */
export function reference(name: string): { $ref: string } {
  return { $ref: `#/components/schemas/${name}` };
}

/** Adds the type of an enum. In our schemas it is always a string, but client generators need it. */
function withType(schema: JsonSchema): JsonSchema {
  return schema.enum || schema.const !== undefined ? { type: "string", ...schema } : schema;
}

/**
 * Adds the allowed characters as a pattern. Example generators ignore a pattern under `not`, and treat a `type` there as
 * the type of the value. No result changes: `not` stays, the pattern follows from it, even where `$` allows a final line
 * feed, and the removed type is that of the value.
 */
function withPattern(schema: JsonSchema): JsonSchema {
  if (schema.type !== "string" || schema.not?.type !== "string") return schema;
  const { type, ...not } = schema.not;
  const [, set] = not.pattern?.match(/^\[\^(.+)\]$/) ?? [];
  if (set === undefined) return { ...schema, not };
  return { ...schema, not, pattern: `^[${set}]${schema.minLength ? "+" : "*"}$` };
}

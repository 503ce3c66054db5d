import type { JsonSchema } from "@nodeinfo-kit/codegen";
import { walk, withoutRedundant } from "@nodeinfo-kit/codegen/internal";
import type { IssueCode } from "@nodeinfo-kit/validators";

/** Returns every code that an issue of a schema can have. */
export function codesOf(schema: JsonSchema): Set<IssueCode> {
  const root = withoutRedundant(schema);
  const forbidden = new Set([...walk(root)].map(([, { not }]) => not));
  const parts = [...walk(root)].map(([, part]) => part).filter((part) => !forbidden.has(part));
  return new Set(parts.flatMap((part) => [...codesOfPart(part)]));
}

function* codesOfPart(part: JsonSchema): Generator<IssueCode> {
  if (part.type || part.anyOf) yield "schema/type";
  if (part.required?.length) yield "schema/missing-property";
  if (part.additionalProperties === false) yield "schema/unknown-property";
  if (part.not) yield part.not.pattern === undefined ? "schema/unknown-property" : "schema/pattern";
  if (part.pattern !== undefined) yield "schema/pattern";
  if (part.const !== undefined) yield "schema/const";
  if (part.enum) yield "schema/enum";
  if (part.minimum !== undefined) yield "schema/minimum";
  if (part.minItems) yield "schema/min-items";
  if (part.minLength) yield "schema/min-length";
  if (part.maxLength !== undefined) yield "schema/max-length";
}

import type { JsonSchema } from "@nodeinfo-kit/codegen";
import { alternativesOf, walk, withoutRedundant } from "@nodeinfo-kit/codegen/internal";
import type { IssueCode } from "@nodeinfo-kit/validators";

/** Returns every code that an issue of a schema can have. */
export function codesOf(schema: JsonSchema): Set<IssueCode> {
  const root = withoutRedundant(schema);
  const all = [...walk(root)].map(([, part]) => part);
  const inParent = new Set(
    all.flatMap((part) => [part.not, ...(alternativesOf(part).length > 0 ? (part.anyOf ?? []) : [])]),
  );
  const parts = all.filter((part) => !inParent.has(part));
  return new Set(parts.flatMap((part) => [...codesOfPart(part)]));
}

function* codesOfPart(part: JsonSchema): Generator<IssueCode> {
  if (part.type || part.anyOf) yield "schema/type";
  if (alternativesOf(part).length > 0) yield "schema/missing-alternative";
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

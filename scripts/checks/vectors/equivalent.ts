import type { JsonSchema } from "@nodeinfo-kit/codegen";
import { isOpenEnum, walk } from "@nodeinfo-kit/codegen/internal";
import type { Mutant } from "./mutants.ts";

/**
 * Returns the reason why a mutant is equivalent to its schema, so that no vector can notice it; undefined if it is not.
 * Every mutant that survives the vectors must have a reason, and every one with a reason must survive.
 */
export function whyEquivalent(root: JsonSchema, { pointer, change }: Mutant): string | undefined {
  const places = new Map(walk(root));
  const branch = /\/anyOf\/\d+$/;
  const parent = branch.test(pointer) ? places.get(pointer.replace(branch, "")) : undefined;
  if (parent && isOpenEnum(parent) && pointer.endsWith("/anyOf/0"))
    return "any string is accepted as well as the known values";
  const schema = places.get(pointer);
  if (schema && isOpenEnum(schema) && change === "without branch 0")
    return "any string is accepted as well as the known values";
  const isTypeOfValues = change === "with null" || change === "without type";
  if ((schema?.const !== undefined || schema?.enum) && isTypeOfValues)
    return "all values of an enum are strings";
  if (pointer.endsWith("/not") && (change === "with null" || change === "without type"))
    return "values that are not strings are rejected next to the `not`";
  if (change === "with null" && (acceptsNull(parent) || onlyUsedWithNull(places, pointer)))
    return "another branch accepts null";
  return undefined;
}

/** Whether a definition, or one of its branches, is only used where null is accepted anyway. */
function onlyUsedWithNull(places: Map<string, JsonSchema>, pointer: string): boolean {
  const [, name] = pointer.match(/^\/\$defs\/(\w+)(?:\/anyOf\/\d+)?$/) ?? [];
  const uses = [...places].filter(([, { $ref }]) => name !== undefined && $ref === `#/$defs/${name}`);
  return (
    uses.length > 0 && uses.every(([place]) => acceptsNull(places.get(place.replace(/\/anyOf\/\d+$/, ""))))
  );
}

function acceptsNull(schema: JsonSchema | undefined): boolean {
  return schema?.anyOf?.some(({ type }) => type === "null") ?? false;
}

import type { JsonSchema } from "@nodeinfo-kit/codegen";
import { isOpenEnum, walk } from "@nodeinfo-kit/codegen/internal";
import type { Mutant } from "./mutants.ts";

/**
 * Why a mutant means the same as its schema, so that no vector can tell them apart; nothing, if it does not.
 * Every mutant that survives the vectors must have such a reason, and every one that has a reason must survive.
 */
export function whyEquivalent(root: JsonSchema, { pointer, change }: Mutant): string | undefined {
  const places = new Map(walk(root));
  const branch = /\/anyOf\/\d+$/;
  const parent = branch.test(pointer) ? places.get(pointer.replace(branch, "")) : undefined;
  if (parent && isOpenEnum(parent) && pointer.endsWith("/anyOf/0"))
    return "any string is accepted beside the known words";
  const schema = places.get(pointer);
  if (schema && isOpenEnum(schema) && change === "without branch 0")
    return "any string is accepted beside the known words";
  if (pointer.endsWith("/not") && (change === "with null" || change === "without type"))
    return "what is not a string is refused beside the `not`";
  if (change === "with null" && (acceptsNull(parent) || onlyUsedBesideNull(places, pointer)))
    return "another branch accepts null";
  return undefined;
}

/** Whether a definition, or a branch of one, is only referred to where null is accepted anyway. */
function onlyUsedBesideNull(places: Map<string, JsonSchema>, pointer: string): boolean {
  const [, name] = pointer.match(/^\/\$defs\/(\w+)(?:\/anyOf\/\d+)?$/) ?? [];
  const uses = [...places].filter(([, { $ref }]) => name !== undefined && $ref === `#/$defs/${name}`);
  return (
    uses.length > 0 && uses.every(([place]) => acceptsNull(places.get(place.replace(/\/anyOf\/\d+$/, ""))))
  );
}

function acceptsNull(schema: JsonSchema | undefined): boolean {
  return schema?.anyOf?.some(({ type }) => type === "null") ?? false;
}

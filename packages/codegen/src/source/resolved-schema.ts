import { alternativesOf } from "./alternatives.js";
import type { JsonSchema, ResolvedSchema } from "./json-schema.js";

/**
 * Replaces every reference of a schema in our subset, which has no circular references. Each definition is resolved once, and
 * shared by its references.
 */
export function resolveReferences(root: JsonSchema): ResolvedSchema {
  const resolved = new Map<string, ResolvedSchema>();
  return resolve(root);

  function resolve({ $ref, $defs, ...schema }: JsonSchema): ResolvedSchema {
    if ($ref !== undefined) return definition($ref);
    const { properties, additionalProperties, items, anyOf, not, ...rest } = schema;
    const alternatives = alternativesOf(schema);
    return {
      ...rest,
      ...(properties && { properties: mapValues(properties, resolve) }),
      ...(additionalProperties !== undefined && {
        additionalProperties:
          typeof additionalProperties === "object" ? resolve(additionalProperties) : additionalProperties,
      }),
      ...(items && { items: resolve(items) }),
      ...(alternatives.length > 0 ? { alternatives } : anyOf && { anyOf: anyOf.map(resolve) }),
      ...(not && { not: resolve(not) }),
    };
  }

  function definition(ref: string): ResolvedSchema {
    const known = resolved.get(ref);
    if (known !== undefined) return known;
    const target = root.$defs?.[ref.replace("#/$defs/", "")];
    if (target === undefined) throw new Error(`${ref} does not exist in ${root.$id}.`);
    const schema = resolve(target);
    resolved.set(ref, schema);
    return schema;
  }
}

/** `Object.fromEntries` keeps a property called `__proto__` an own property. */
function mapValues<From, To>(record: Record<string, From>, change: (value: From) => To): Record<string, To> {
  return Object.fromEntries(Object.entries(record).map(([name, value]) => [name, change(value)]));
}

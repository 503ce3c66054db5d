import { isDeepStrictEqual } from "node:util";
import { alternativesOf } from "../source/alternatives.js";
import { type JsonSchema, mapSchema, resolveRef, walk } from "../source/json-schema.js";

/** A schema with the keyword that generators of types understand better than `anyOf`. */
interface WithOneOf extends JsonSchema {
  oneOf?: JsonSchema[];
}

/**
 * Writes unions as generators of types understand them: as `oneOf`, with a definition for each titled object. It accepts the
 * same values, because no two branches of our unions have the same type. From `anyOf`, go-jsonschema reads only the first branch,
 * and writes code that does not compile; objects inside a union have no type of their own in Go and Rust.
 */
export function withUnions(schema: JsonSchema): JsonSchema {
  const taken = new Set(namesOfProperties(schema));
  const definitions = new Map(Object.entries(schema.$defs ?? {}));
  const known = definitions.size;
  const changed = mapSchema(schema, (part): WithOneOf => {
    const { anyOf, ...rest } = part;
    // An object may have all of its alternatives.
    if (anyOf === undefined || alternativesOf(part).length > 0) return part;
    const branches = anyOf.map(defined);
    return areExclusive(anyOf, schema) ? { ...rest, oneOf: branches } : { ...rest, anyOf: branches };
  });
  const added = [...definitions].slice(known);
  return added.length === 0
    ? changed
    : { ...changed, $defs: { ...changed.$defs, ...Object.fromEntries(added) } };

  /** Moves a titled object to the definitions, unless its title is taken. */
  function defined(branch: JsonSchema): JsonSchema {
    if (branch.type !== "object" || branch.title === undefined || taken.has(branch.title)) return branch;
    const other = definitions.get(branch.title);
    if (other !== undefined && !isDeepStrictEqual(other, branch)) return branch;
    definitions.set(branch.title, branch);
    return { $ref: `#/$defs/${branch.title}` };
  }
}

/** Lists the names that typify gives to unions: that of `users` in `Usage` is called `UsageUsers`. */
function namesOfProperties(root: JsonSchema): string[] {
  return [...walk(root)].flatMap(([, { title, properties = {} }]) =>
    Object.keys(properties).map((name) => `${title}${name.charAt(0).toUpperCase()}${name.slice(1)}`),
  );
}

/** Whether no value has the types of two branches. */
function areExclusive(branches: JsonSchema[], root: JsonSchema): boolean {
  const types = branches.flatMap((branch) => typesOf(branch, root));
  return new Set(types).size === types.length;
}

/** Lists the types of a schema's values; every integer is also a number. */
function typesOf(schema: JsonSchema, root: JsonSchema): string[] {
  const target = resolveRef(schema, root);
  const { type = [], anyOf } = target;
  if (anyOf && alternativesOf(target).length === 0) return anyOf.flatMap((branch) => typesOf(branch, root));
  return [type].flat().map((one) => (one === "integer" ? "number" : one));
}

import { isDeepStrictEqual } from "node:util";
import type { JsonSchema } from "./json-schema.js";

/**
 * The properties of which an object must have at least one: `a` and `b` of
 * `anyOf: [{ required: ["a"] }, { required: ["b"] }]`. Empty if the schema has no such `anyOf`.
 */
export function alternativesOf({ anyOf = [] }: JsonSchema): string[] {
  const names = anyOf.map(onlyRequirement);
  return names.every((name) => name !== undefined) ? names : [];
}

/** The property that a branch requires, if that is all it does. It may also name it under `properties`, as published ones do. */
function onlyRequirement({ required = [], properties, ...others }: JsonSchema): string | undefined {
  const [name, ...more] = required;
  if (name === undefined || more.length > 0 || Object.keys(others).length > 0) return undefined;
  return properties === undefined || isDeepStrictEqual(properties, { [name]: {} }) ? name : undefined;
}

/** Reports what is wrong with the alternatives of an object, if it has any. */
export function* alternativeProblems(schema: JsonSchema): Generator<string> {
  const names = alternativesOf(schema);
  if (names.length === 0) return;
  if (schema.type !== "object") yield 'alternatives, an "anyOf" of "required", need "type": "object".';
  if (new Set(names).size < Math.max(names.length, 2))
    yield 'alternatives, an "anyOf" of "required", must be at least two different properties.';
  for (const name of names) {
    if (!Object.hasOwn(schema.properties ?? {}, name))
      yield `${JSON.stringify(name)} is an alternative but not described.`;
    if (schema.required?.includes(name))
      yield `${JSON.stringify(name)} is an alternative, although it is always required.`;
  }
}

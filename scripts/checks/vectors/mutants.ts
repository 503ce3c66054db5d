import type { JsonSchema } from "@nodeinfo-kit/codegen";
import { walk } from "@nodeinfo-kit/codegen/internal";
import { pathOf } from "@nodeinfo-kit/validators/internal";

/** A schema with one constraint changed. */
export interface Mutant {
  /** The place, as a JSON Pointer into the schema. */
  pointer: string;
  /** The change at that place. */
  change: string;
  schema: JsonSchema;
}

/** Generates every mutant of a schema: each keyword removed, each limit moved by one, each array shortened or extended. */
export function* mutantsOf(root: JsonSchema): Generator<Mutant> {
  for (const [pointer, schema] of walk(root)) {
    for (const [change, mutated] of mutationsOf(schema)) {
      yield { pointer, change, schema: replacedAt(root, pointer, mutated) };
    }
  }
}

type Mutation = [change: string, mutated: JsonSchema];

function* mutationsOf(schema: JsonSchema): Generator<Mutation> {
  yield* removals(schema);
  yield* moves(schema);
  yield* types(schema);
  yield* propertyMutations(schema);
  yield* lists(schema);
  yield* patterns(schema);
}

const annotations = ["$schema", "$id", "$defs", "title", "description", "examples"];

/** `properties` is not removed as a whole, but property by property: a closed object without it would reject everything. */
function* removals(schema: JsonSchema): Generator<Mutation> {
  for (const keyword of Object.keys(schema)) {
    if (annotations.includes(keyword) || keyword === "properties") continue;
    const { [keyword as keyof JsonSchema]: _, ...rest } = schema;
    yield [`without ${keyword}`, rest];
  }
}

function* moves(schema: JsonSchema): Generator<Mutation> {
  for (const keyword of ["minimum", "minItems", "maxItems", "minLength", "maxLength"] as const) {
    const limit = schema[keyword];
    if (limit === undefined) continue;
    for (const moved of [limit - 1, limit + 1]) {
      if (moved >= 0 || keyword === "minimum") yield [`${keyword} ${moved}`, { ...schema, [keyword]: moved }];
    }
  }
  if (schema.const !== undefined) yield ["another const", { ...schema, const: `${schema.const}0` }];
}

function* types(schema: JsonSchema): Generator<Mutation> {
  const { type } = schema;
  if (type === undefined) return;
  if (Array.isArray(type))
    yield ["without null", { ...schema, type: type.filter((name) => name !== "null") }];
  else if (type !== "null") yield ["with null", { ...schema, type: [type, "null"] }];
  if (type === "integer") yield ["number for integer", { ...schema, type: "number" }];
  if (type === "number") yield ["integer for number", { ...schema, type: "integer" }];
}

function* propertyMutations(schema: JsonSchema): Generator<Mutation> {
  const { properties = {}, required = [], additionalProperties } = schema;
  for (const name of Object.keys(properties)) {
    const { [name]: _, ...others } = properties;
    yield [`without the property ${name}`, { ...schema, properties: others }];
    if (required.includes(name))
      yield [`${name} not required`, { ...schema, required: required.filter((other) => other !== name) }];
    else yield [`${name} required`, { ...schema, required: [...required, name] }];
  }
  if (schema.type === "object" && additionalProperties === undefined)
    yield ["closed", { ...schema, additionalProperties: false }];
}

function* lists(schema: JsonSchema): Generator<Mutation> {
  const { enum: values = [] } = schema;
  for (const value of values.length > 1 ? values : [])
    yield [`without the value ${value}`, { ...schema, enum: values.filter((other) => other !== value) }];
  for (const index of (schema.anyOf ?? []).keys())
    yield [
      `without branch ${index}`,
      { ...schema, anyOf: schema.anyOf?.filter((_, other) => other !== index) ?? [] },
    ];
}

function* patterns(schema: JsonSchema): Generator<Mutation> {
  if (schema.pattern === undefined) return;
  const start = schema.pattern.startsWith("[^") ? "[^" : "[";
  const parts = schema.pattern.slice(start.length, -1).match(/.-.|./gsu) ?? [];
  for (const part of parts) {
    const others = parts.filter((other) => other !== part);
    yield [`without ${JSON.stringify(part)}`, { ...schema, pattern: `${start}${others.join("")}]` }];
    if (part.length < 3) continue;
    for (const range of narrowed(part))
      yield [`${range} for ${part}`, { ...schema, pattern: `${start}${range}${others.join("")}]` }];
  }
}

/** Returns a range of characters, shorter and longer by one at each end. */
function narrowed(range: string): string[] {
  const [first = 0, , last = 0] = [...range].map((character) => character.codePointAt(0) ?? 0);
  const text = (from: number, to: number) => `${String.fromCodePoint(from)}-${String.fromCodePoint(to)}`;
  return [text(first + 1, last), text(first, last - 1), text(first - 1, last), text(first, last + 1)];
}

/** Returns a copy of a schema with another one at a place. */
function replacedAt(root: JsonSchema, pointer: string, replacement: JsonSchema): JsonSchema {
  const keys = pathOf(pointer);
  const last = keys.pop();
  if (last === undefined) return replacement;
  const copy = structuredClone(root);
  let parent: unknown = copy;
  // `walk` returned the pointer of an existing schema.
  for (const key of keys) parent = (parent as Record<string, unknown>)[key];
  (parent as Record<string, unknown>)[last] = replacement;
  return copy;
}

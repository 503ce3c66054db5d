import { escapeToken } from "./json-pointer.js";

/** The subset of JSON Schema that our schemas are written in. See docs/decisions/0002-dialect.md. */
export interface JsonSchema {
  $schema?: string;
  $id?: string;
  $comment?: string;
  $ref?: string;
  $defs?: Record<string, JsonSchema>;
  title?: string;
  description?: string;
  /** Values as real documents have them. They do not affect validation. */
  examples?: unknown[];
  type?: TypeName | TypeName[];
  properties?: Record<string, JsonSchema>;
  required?: string[];
  additionalProperties?: boolean | JsonSchema;
  items?: JsonSchema;
  enum?: string[];
  const?: string;
  anyOf?: JsonSchema[];
  not?: JsonSchema;
  minimum?: number;
  minItems?: number;
  maxItems?: number;
  minLength?: number;
  maxLength?: number;
  pattern?: string;
}

/** A schema without references: each has been replaced by its definition. */
export interface ResolvedSchema
  extends Omit<
    JsonSchema,
    "$ref" | "$defs" | "properties" | "additionalProperties" | "items" | "anyOf" | "not"
  > {
  $ref?: never;
  $defs?: never;
  properties?: Record<string, ResolvedSchema>;
  additionalProperties?: boolean | ResolvedSchema;
  items?: ResolvedSchema;
  anyOf?: ResolvedSchema[];
  /** The properties of which an object must have at least one. */
  alternatives?: string[];
  not?: ResolvedSchema;
}

export type TypeName = "object" | "array" | "string" | "integer" | "number" | "boolean" | "null";

/** Follows a local `$ref` to its final definition; a schema without `$ref` is its own target. */
export function resolveRef(schema: JsonSchema, root: JsonSchema): JsonSchema {
  if (schema.$ref === undefined) return schema;
  const target = root.$defs?.[schema.$ref.replace("#/$defs/", "")];
  if (target === undefined) throw new Error(`${schema.$ref} does not exist in ${root.$id}.`);
  return resolveRef(target, root);
}

/** Every schema directly inside a schema, each with the JSON Pointer (RFC 6901) tokens of its place. */
function* childrenOf(schema: JsonSchema): Generator<[tokens: string[], child: JsonSchema]> {
  for (const keyword of ["properties", "$defs"] as const) {
    for (const [name, child] of Object.entries(schema[keyword] ?? {})) yield [[keyword, name], child];
  }
  for (const [index, branch] of (schema.anyOf ?? []).entries()) yield [["anyOf", String(index)], branch];
  if (schema.items) yield [["items"], schema.items];
  if (schema.not) yield [["not"], schema.not];
  if (typeof schema.additionalProperties === "object")
    yield [["additionalProperties"], schema.additionalProperties];
}

/** A schema and every schema inside it, each with its JSON Pointer (RFC 6901). */
export function walk(schema: ResolvedSchema): Generator<[pointer: string, schema: ResolvedSchema]>;
export function walk(schema: JsonSchema): Generator<[pointer: string, schema: JsonSchema]>;
export function walk(schema: JsonSchema): Generator<[pointer: string, schema: JsonSchema]> {
  return walkFrom(schema, "");
}

function* walkFrom(schema: JsonSchema, pointer: string): Generator<[pointer: string, schema: JsonSchema]> {
  yield [pointer, schema];
  for (const [tokens, child] of childrenOf(schema)) {
    yield* walkFrom(child, pointer + tokens.map((token) => `/${escapeToken(token)}`).join(""));
  }
}

/** A copy of a schema in which every schema inside it, and then the schema itself, has been passed through `change`. */
export function mapSchema(schema: JsonSchema, change: (schema: JsonSchema) => JsonSchema): JsonSchema {
  const copy = structuredClone(schema);
  const mapRecord = (record: Record<string, JsonSchema>) =>
    Object.fromEntries(Object.entries(record).map(([name, child]) => [name, mapSchema(child, change)]));
  if (copy.properties) copy.properties = mapRecord(copy.properties);
  if (copy.$defs) copy.$defs = mapRecord(copy.$defs);
  if (copy.anyOf) copy.anyOf = copy.anyOf.map((branch) => mapSchema(branch, change));
  if (copy.items) copy.items = mapSchema(copy.items, change);
  if (copy.not) copy.not = mapSchema(copy.not, change);
  if (typeof copy.additionalProperties === "object")
    copy.additionalProperties = mapSchema(copy.additionalProperties, change);
  return change(copy);
}

/** Whether a schema is the open profile's form of an enum: the known values, or any string; sometimes null. */
export function isOpenEnum(schema: JsonSchema): boolean {
  const [known, any, ...others] = schema.anyOf ?? [];
  const isEnum = known?.type === "string" && known.enum !== undefined;
  return isEnum && isAny("string", any) && others.every((branch) => isAny("null", branch));
}

/** The type of the values of an open enum. */
export function typeOfOpenEnum({ anyOf = [] }: JsonSchema): "string" | ["string", "null"] {
  return anyOf.length > 2 ? ["string", "null"] : "string";
}

function isAny(type: TypeName, schema: JsonSchema | undefined): boolean {
  return schema?.type === type && Object.keys(schema).length === 1;
}

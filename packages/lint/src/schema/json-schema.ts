import { validators } from "@nodeinfo-kit/validators/all";
import type { DocumentId } from "../diagnostic.js";
import type { Path } from "../place.js";

/** The part of JSON Schema that is used here. */
export interface JsonSchema {
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, JsonSchema>>;
  readonly description?: string;
  readonly examples?: readonly unknown[];
  readonly type?: TypeName | readonly TypeName[];
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: boolean | JsonSchema;
  readonly items?: JsonSchema;
  readonly anyOf?: readonly JsonSchema[];
  readonly not?: JsonSchema;
  readonly enum?: readonly string[];
  readonly minItems?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly pattern?: string;
}

export type TypeName = "object" | "array" | "string" | "integer" | "number" | "boolean" | "null";

const schemas = new Map<DocumentId, JsonSchema>();

/** The strict schema of a document, regardless of the profile. Created on first use. */
export function schemaOf(id: DocumentId): JsonSchema {
  let schema = schemas.get(id);
  if (schema === undefined) {
    // Our schemas are in a subset of JSON Schema, of which this type has a part.
    schema = validators[id].strict.schema["~standard"].jsonSchema.input({
      target: "draft-2020-12",
    }) as JsonSchema;
    schemas.set(id, schema);
  }
  return schema;
}

/** The schema of a place in a document; undefined if there is none. */
export function schemaAt(id: DocumentId, path: Path): JsonSchema | undefined {
  const root = schemaOf(id);
  let schema: JsonSchema | undefined = root;
  for (const key of path) schema = schema && inside(schema, key, root);
  return schema && resolve(schema, root);
}

/** Follows a reference to a definition. */
export function resolve(schema: JsonSchema, root: JsonSchema): JsonSchema {
  const target = schema.$ref && root.$defs?.[schema.$ref.slice("#/$defs/".length)];
  return target ? resolve(target, root) : schema;
}

function inside(schema: JsonSchema, key: string | number, root: JsonSchema): JsonSchema | undefined {
  const { items, properties, additionalProperties, anyOf = [] } = resolve(schema, root);
  if (typeof key === "number" && items) return items;
  if (properties && Object.hasOwn(properties, key)) return properties[key];
  if (typeof additionalProperties === "object") return additionalProperties;
  for (const branch of anyOf) {
    const found = inside(branch, key, root);
    if (found) return found;
  }
  return undefined;
}

/** The schema of the object at a place: of several alternatives, the one for objects. */
function objectAt(id: DocumentId, path: Path): JsonSchema {
  const schema = schemaAt(id, path) ?? {};
  if (schema.properties !== undefined) return schema;
  return schema.anyOf?.find(({ properties }) => properties !== undefined) ?? schema;
}

/** The properties that the schema defines for the object at a place, without forbidden ones. */
export function namesAt(id: DocumentId, path: Path): string[] {
  const { properties = {} } = objectAt(id, path);
  return Object.keys(properties).filter((name) => {
    const { not } = properties[name] ?? {};
    return not === undefined || Object.keys(not).length > 0;
  });
}

/** Whether a place must have a value. Items are optional. */
export function isRequired(id: DocumentId, path: Path): boolean {
  const name = path.at(-1);
  if (name === undefined) return true;
  return objectAt(id, path.slice(0, -1)).required?.includes(String(name)) === true;
}

const names = new Map<DocumentId, ReadonlySet<string>>();

/** Whether the schema defines a property of that name in any object of a document. */
export function isNameOf(id: DocumentId, name: string): boolean {
  let all = names.get(id);
  if (all === undefined) {
    const root = schemaOf(id);
    const objects = [root, ...Object.values(root.$defs ?? {})];
    all = new Set(objects.flatMap((each) => namesIn(each)));
    names.set(id, all);
  }
  return all.has(name);
}

function namesIn({ properties = {}, items, anyOf = [] }: JsonSchema): string[] {
  const inner = [...Object.values(properties), ...anyOf, ...(items ? [items] : [])];
  return [...Object.keys(properties), ...inner.flatMap(namesIn)];
}

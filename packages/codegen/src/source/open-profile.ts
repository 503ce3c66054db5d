import { isDeepStrictEqual } from "node:util";
import { alternativesOf } from "./alternatives.js";
import { isOpenEnum, type JsonSchema, resolveRef, type TypeName, walk } from "./json-schema.js";

/** The rules of one document's open profile, in addition to those that apply to every document. */
export interface OpenRules {
  /** The properties that a reader needs, by the title of their object. All others may be missing. */
  required?: Record<string, string[]>;
  /** Schemas that replace strict ones, by JSON Pointer into the schema. */
  accept?: Record<string, JsonSchema>;
}

/**
 * Derives the open profile of a strict schema: what a reader should accept.
 * The rules are in docs/decisions/0003-strict-and-open.md.
 */
export function openProfile(strict: JsonSchema, rules: OpenRules = {}): JsonSchema {
  const widened = withAccepted(strict, rules);
  const unknown = Object.keys(rules.required ?? {}).find(
    (title) => ![...walk(widened)].some(([, schema]) => schema.title === title),
  );
  if (unknown)
    throw new Error(
      `document.json of ${strict.$id} names "${unknown}", which is not the title of an object.`,
    );

  return {
    ...openSchema(widened, widened, rules),
    description: `${strict.description} ${openSentence}`,
    ...(widened.$defs && {
      $defs: mapValues(widened.$defs, (definition) => openSchema(definition, widened, rules)),
    }),
  };
}

/** The strict schema with the schemas that replace parts of it. */
export function withAccepted(strict: JsonSchema, { accept = {} }: OpenRules = {}): JsonSchema {
  const widened = structuredClone(strict);
  for (const [pointer, schema] of Object.entries(accept)) replaceAt(widened, pointer, schema);
  return widened;
}

const openSentence =
  "Open profile, for readers: accepts unknown enum values, additional properties, and null or missing properties.";

function openSchema(schema: JsonSchema, root: JsonSchema, rules: OpenRules): JsonSchema {
  const { minItems, minLength, maxLength, pattern, not, ...kept } = schema;
  const { title } = kept;
  const open: JsonSchema = { ...kept };
  if (title) open.title = `Open${title}`;
  if (kept.enum) {
    delete open.enum;
    delete open.type;
    open.anyOf = [{ type: "string", enum: kept.enum }, { type: "string" }];
  }
  if (alternativesOf(kept).length > 0) delete open.anyOf;
  else if (kept.anyOf && !isOpenEnum(kept))
    open.anyOf = kept.anyOf.map((branch) => openSchema(branch, root, rules));
  if (kept.items) open.items = openSchema(kept.items, root, rules);
  if (kept.additionalProperties === false) delete open.additionalProperties;
  if (typeof kept.additionalProperties === "object")
    open.additionalProperties = openSchema(kept.additionalProperties, root, rules);
  if (kept.type === "object") {
    const required = (title && rules.required?.[title]) || [];
    if (required.length > 0) open.required = required;
    else delete open.required;
    if (kept.properties) {
      open.properties = mapValues(kept.properties, (property, name) =>
        required.includes(name) ? openSchema(property, root, rules) : optional(property, root, rules),
      );
    }
  }
  return open;
}

/** Widens an optional property: it may also be null, and an object that may be empty may be PHP's `[]`. */
function optional(property: JsonSchema, root: JsonSchema, rules: OpenRules): JsonSchema {
  const open = openSchema(property, root, rules);
  if (Array.isArray(open.type)) return open;
  if (open.type !== undefined && open.type !== "object") return { ...open, type: [open.type, "null"] };

  const branches = open.anyOf ?? [open];
  const additions: JsonSchema[] = [];
  const has = (type: TypeName) => branches.some((branch) => branch.type === type);
  if (branches.some((branch) => mayBeEmpty(branch, root, rules)) && !has("array"))
    additions.push({ type: "array", maxItems: 0 });
  if (!has("null")) additions.push({ type: "null" });
  return {
    ...(open.anyOf && open.title && { title: open.title }),
    ...(open.description && { description: open.description }),
    ...(open.anyOf && open.examples && { examples: open.examples }),
    anyOf: [...branches, ...additions],
  };
}

function mayBeEmpty(branch: JsonSchema, root: JsonSchema, rules: OpenRules): boolean {
  const target = branch.$ref ? openSchema(resolveRef(branch, root), root, rules) : branch;
  return target.type === "object" && target.required === undefined;
}

function replaceAt(root: JsonSchema, pointer: string, schema: JsonSchema): void {
  const tokens = pointer.split("/").slice(1);
  const last = tokens.pop();
  let parent: unknown = root;
  for (const token of tokens) parent = isRecord(parent) ? parent[token] : undefined;
  if (!isRecord(parent) || last === undefined || parent[last] === undefined)
    throw new Error(`document.json of ${root.$id} replaces ${pointer}, which the schema does not have.`);
  if (isDeepStrictEqual(parent[last], schema))
    throw new Error(`document.json of ${root.$id} replaces ${pointer} with the same schema.`);
  parent[last] = schema;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}

function mapValues<From, To>(
  record: Record<string, From>,
  change: (value: From, key: string) => To,
): Record<string, To> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value, key)]));
}

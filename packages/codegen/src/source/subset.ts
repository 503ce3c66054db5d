import { Ajv } from "ajv";
import { isOpenEnum, type JsonSchema, resolveRef, type TypeName, walk } from "./json-schema.js";
import { faultLines } from "./shape-faults.js";

const type = { enum: ["object", "array", "string", "integer", "number", "boolean", "null"] };
const limit = { type: "integer", minimum: 0 };
const text = { type: "string" };
const texts = { type: "array", items: text, uniqueItems: true };
const schema = { $ref: "#/definitions/schema" };
const schemas = { type: "object", additionalProperties: schema };

/** What `$schema` names, where there is one. */
export const dialect = "https://json-schema.org/draft/2020-12/schema";

/** The keywords of our subset of JSON Schema, and the values that they take. See docs/decisions/0002-dialect.md. */
export const subsetDefinitions = {
  schema: {
    type: "object",
    additionalProperties: false,
    properties: {
      ...{ $schema: text, $id: text, $comment: text, $ref: text, title: text, description: text },
      ...{ $defs: schemas, properties: schemas, items: schema, not: schema, const: text, pattern: text },
      ...{ minItems: limit, minLength: limit, maxLength: limit, minimum: { type: "number" } },
      type: { anyOf: [type, { type: "array", items: type, minItems: 1, uniqueItems: true }] },
      required: texts,
      enum: { ...texts, minItems: 1 },
      additionalProperties: { anyOf: [{ type: "boolean" }, schema] },
      anyOf: { type: "array", items: schema, minItems: 1 },
      // The empty list that PHP writes for an empty object; longer ones need no limit.
      maxItems: { const: 0 },
    },
  },
};

const hasShape = new Ajv({ allErrors: true }).compile({ ...schema, definitions: subsetDefinitions });

/** The first place where a schema leaves our subset of JSON Schema: a sentence with its JSON Pointer. */
export function outsideSubset(value: unknown): string | undefined {
  return subsetFaults(value)[0];
}

/**
 * Says what in a schema is outside our subset of JSON Schema, one sentence each with the JSON Pointer of the place.
 * Whatever has no fault is a `JsonSchema`.
 */
export function subsetFaults(value: unknown): string[] {
  if (!hasShape(value)) return faultLines(hasShape.errors);
  const root = value as JsonSchema; // Its shape has just been checked.
  // References that lead nowhere, or in a circle, cannot be followed to find more.
  const faults = faultsBy(refFaults, root);
  return faults.length > 0 ? faults : faultsBy(ruleFaults, root);
}

type Rules = (schema: JsonSchema, root: JsonSchema) => Generator<string>;

function faultsBy(rules: Rules, root: JsonSchema): string[] {
  return [...walk(root)].flatMap(([pointer, part]) =>
    [...rules(part, root)].map((fault) => `${pointer || "/"}: ${fault}`),
  );
}

function* refFaults(schema: JsonSchema, root: JsonSchema): Generator<string> {
  if (schema.$ref !== undefined) {
    const name = definitionName(schema.$ref);
    if (Object.keys(schema).length > 1)
      yield '"$ref" must stand alone; move its neighbours into the definition.';
    if (name === undefined)
      yield '"$ref" must lead to a definition of this schema, "#/$defs/" and a plain name.';
    else if (!root.$defs || !Object.hasOwn(root.$defs, name))
      yield `"$ref" leads to ${schema.$ref}, which is not there.`;
  }
  // A document's depth must never decide how deep a validator calls.
  for (const [name, definition] of schema === root ? Object.entries(root.$defs ?? {}) : []) {
    if (reaches(definition, name, root)) yield `the definition "${name}" leads to itself.`;
  }
}

/** The name in `#/$defs/Name`. One that would have to be escaped in a URL or a JSON Pointer is refused. */
function definitionName(ref: string): string | undefined {
  return ref.match(/^#\/\$defs\/([\w.-]+)$/)?.[1];
}

/** Whether a schema leads to a definition, by however many references. */
function reaches(from: JsonSchema, goal: string, root: JsonSchema, seen = new Set<string>()): boolean {
  return [...walk(from)].some(([, { $ref }]) => {
    const name = definitionName($ref ?? "");
    if (name === undefined || seen.has(name)) return false;
    seen.add(name);
    return name === goal || reaches(root.$defs?.[name] ?? {}, goal, root, seen);
  });
}

/** Whether a keyword has neighbours that decide something too. */
function hasOthers(schema: JsonSchema, keyword: string): boolean {
  return Object.keys(schema).some((other) => other !== keyword && !annotations.includes(other));
}

const annotations = ["$schema", "$id", "$comment", "$defs", "title", "description"];

function* ruleFaults(schema: JsonSchema, root: JsonSchema): Generator<string> {
  // Another dialect may read the same keywords otherwise, or not at all.
  if (schema.$schema !== undefined && schema.$schema !== dialect)
    yield `"$schema" must name JSON Schema 2020-12, ${dialect}.`;
  for (const keyword of schema === root ? [] : (["$schema", "$id", "$defs"] as const)) {
    if (schema[keyword] !== undefined) yield `"${keyword}" must stand at the top of the schema only.`;
  }
  if (schema.pattern !== undefined && !isSetOfCharacters(schema.pattern))
    yield "the pattern must be one set of characters, which every language's expressions read alike.";
  for (const name of schema.required ?? []) {
    if (!Object.hasOwn(schema.properties ?? {}, name))
      yield `${JSON.stringify(name)} is required and not described.`;
  }
  if (schema.not && !isForbiddable(schema.not))
    yield '"not" must be {}, which forbids everything, or { "type": "string", "pattern": … }, which forbids some strings.';
  if (schema.not && Object.keys(schema.not).length === 0 && hasOthers(schema, "not"))
    yield '"not" of {} must stand alone: nothing is left for its neighbours to say.';
  const types = schema.type === undefined ? ["string"] : [schema.type].flat();
  if ((schema.const !== undefined || schema.enum) && !types.includes("string"))
    yield "words must be strings, and the type has none.";
  if (schema.anyOf) yield* choiceFaults(schema, schema.anyOf, root);
}

/**
 * One set in brackets, of characters and ranges that are one UTF-16 code unit each. No range leads over the surrogates,
 * and no character stands twice in a row: some languages read `&&` or `--` as an operation on sets.
 */
function isSetOfCharacters(pattern: string): boolean {
  if (!/^\[\^?[^[\]\\^$.|?*+()\p{Cs}\u{10000}-\u{10ffff}]+\]$/u.test(pattern)) return false;
  const overSurrogates = /[\0-\ud7ff]-[\ue000-\uffff]/.test(pattern);
  if (overSurrogates || /(.)\1/s.test(pattern)) return false;
  try {
    return Boolean(new RegExp(pattern, "u"));
  } catch {
    return false; // A range that ends before it begins.
  }
}

function isForbiddable(not: JsonSchema): boolean {
  const { type, pattern, ...others } = not;
  return (
    Object.keys(not).length === 0 ||
    (type === "string" && pattern !== undefined && Object.keys(others).length === 0)
  );
}

/** One type a branch lets a validator tell which branch a value was meant for. */
function* choiceFaults(schema: JsonSchema, anyOf: JsonSchema[], root: JsonSchema): Generator<string> {
  if (hasOthers(schema, "anyOf"))
    yield '"anyOf" must not stand beside what it chooses from; move that into a branch.';
  if (isOpenEnum(schema)) return;
  const types = anyOf.flatMap((branch) => typesOf(branch, root));
  // Every integer is a number too.
  const kinds = new Set(types.map((type) => (type === "integer" ? "number" : type)));
  if (kinds.has(undefined) || kinds.size < types.length)
    yield 'each branch of "anyOf" must have one type, and no two the same.';
}

/** The type of a branch, or of the branches of the choice that it leads to. */
function typesOf(branch: JsonSchema, root: JsonSchema): (TypeName | undefined)[] {
  const { anyOf, type } = resolveRef(branch, root);
  // Of an open enum, the first branch is within the second.
  if (anyOf) return anyOf.slice(isOpenEnum({ anyOf }) ? 1 : 0).flatMap((inner) => typesOf(inner, root));
  return [Array.isArray(type) ? undefined : type];
}

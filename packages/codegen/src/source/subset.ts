import { Ajv } from "ajv";
import { alternativeProblems, alternativesOf } from "./alternatives.js";
import { isOpenEnum, type JsonSchema, resolveRef, type TypeName, walk } from "./json-schema.js";
import { repeatedPattern } from "./repeated-pattern.js";
import { problemLines } from "./shape-problems.js";

const type = { enum: ["object", "array", "string", "integer", "number", "boolean", "null"] };
const limit = { type: "integer", minimum: 0 };
const string = { type: "string" };
const strings = { type: "array", items: string, uniqueItems: true };
const schema = { $ref: "#/definitions/schema" };
const schemas = { type: "object", additionalProperties: schema };

/** The value of `$schema`, where present. */
export const dialect = "https://json-schema.org/draft/2020-12/schema";

/** The keywords of our subset of JSON Schema, and their allowed values. See docs/decisions/0002-dialect.md. */
export const subsetDefinitions = {
  schema: {
    type: "object",
    additionalProperties: false,
    properties: {
      ...{ $schema: string, $id: string, $comment: string, $ref: string, title: string, description: string },
      ...{ $defs: schemas, properties: schemas, items: schema, not: schema, const: string, pattern: string },
      ...{ minItems: limit, minLength: limit, maxLength: limit, minimum: { type: "number" } },
      type: { anyOf: [type, { type: "array", items: type, minItems: 1, uniqueItems: true }] },
      required: strings,
      enum: { ...strings, minItems: 1 },
      additionalProperties: { anyOf: [{ type: "boolean" }, schema] },
      anyOf: { type: "array", items: schema, minItems: 1 },
      examples: { type: "array", minItems: 1 },
      // The empty array that PHP writes for an empty object. No other array has a maximum.
      maxItems: { const: 0 },
    },
  },
};

const hasShape = new Ajv({ allErrors: true }).compile({ ...schema, definitions: subsetDefinitions });

/** The first place where a schema leaves our subset of JSON Schema: a sentence with its JSON Pointer. */
export function outsideSubset(value: unknown): string | undefined {
  return subsetProblems(value)[0];
}

/**
 * Reports what in a schema is outside our subset of JSON Schema: one sentence each, with the JSON Pointer of the place.
 * A value without problems is a `JsonSchema`.
 */
export function subsetProblems(value: unknown): string[] {
  if (!hasShape(value)) return problemLines(hasShape.errors);
  const root = value as JsonSchema; // Its shape has just been checked.
  // Broken and circular references cannot be followed to find more.
  const problems = problemsBy(refProblems, root);
  return problems.length > 0 ? problems : problemsBy(ruleProblems, root);
}

type Rules = (schema: JsonSchema, root: JsonSchema) => Generator<string>;

function problemsBy(rules: Rules, root: JsonSchema): string[] {
  const places = [...walk(root)];
  // The properties of an alternative are described next to it, and checked there.
  const alternatives = new Set(
    places.flatMap(([, part]) => (alternativesOf(part).length > 0 ? (part.anyOf ?? []) : [])),
  );
  return places.flatMap(([pointer, part]) =>
    alternatives.has(part) ? [] : [...rules(part, root)].map((problem) => `${pointer || "/"}: ${problem}`),
  );
}

function* refProblems(schema: JsonSchema, root: JsonSchema): Generator<string> {
  if (schema.$ref !== undefined) {
    const name = definitionName(schema.$ref);
    if (Object.keys(schema).length > 1)
      yield '"$ref" must be the only keyword; move the others into the definition.';
    if (name === undefined)
      yield '"$ref" must point to a definition of this schema: "#/$defs/" and a plain name.';
    else if (!root.$defs || !Object.hasOwn(root.$defs, name))
      yield `"$ref" points to ${schema.$ref}, which does not exist.`;
  }
  // The depth of a document must not decide how deep the calls of a validator are.
  for (const [name, definition] of schema === root ? Object.entries(root.$defs ?? {}) : []) {
    if (reaches(definition, name, root)) yield `the definition "${name}" refers to itself.`;
  }
}

/** The name in `#/$defs/Name`. Rejects names that would need escapes in a URL or a JSON Pointer. */
function definitionName(ref: string): string | undefined {
  return ref.match(/^#\/\$defs\/([\w.-]+)$/)?.[1];
}

/** Whether a schema refers to a definition, directly or through other references. */
function reaches(from: JsonSchema, goal: string, root: JsonSchema, seen = new Set<string>()): boolean {
  return [...walk(from)].some(([, { $ref }]) => {
    const name = definitionName($ref ?? "");
    if (name === undefined || seen.has(name)) return false;
    seen.add(name);
    return name === goal || reaches(root.$defs?.[name] ?? {}, goal, root, seen);
  });
}

/** Whether a schema has other keywords that affect validation. */
function hasOthers(schema: JsonSchema, keyword: string): boolean {
  return Object.keys(schema).some((other) => other !== keyword && !annotations.includes(other));
}

const annotations = ["$schema", "$id", "$comment", "$defs", "title", "description", "examples"];

function* ruleProblems(schema: JsonSchema, root: JsonSchema): Generator<string> {
  // Another dialect may interpret the same keywords differently, or ignore them.
  if (schema.$schema !== undefined && schema.$schema !== dialect)
    yield `"$schema" must name JSON Schema 2020-12, ${dialect}.`;
  for (const keyword of schema === root ? [] : (["$schema", "$id", "$defs"] as const)) {
    if (schema[keyword] !== undefined) yield `"${keyword}" is only allowed at the top of the schema.`;
  }
  const repeated = repeatedPattern(schema);
  if (schema.pattern !== undefined && schema.pattern !== repeated && !isSetOfCharacters(schema.pattern))
    yield `the pattern must be one set of characters, which has the same meaning in every language${repeated ? `, or repeat the "not" next to it: ${repeated}` : ""}.`;
  for (const name of schema.required ?? []) {
    if (!Object.hasOwn(schema.properties ?? {}, name))
      yield `${JSON.stringify(name)} is required but not described.`;
  }
  if (schema.not && !isForbiddable(schema.not))
    yield '"not" must be {}, which rejects everything, or { "type": "string", "pattern": … }, which rejects some strings.';
  if (schema.not && Object.keys(schema.not).length === 0 && hasOthers(schema, "not"))
    yield '"not" of {} must be the only keyword: it rejects everything.';
  const types = schema.type === undefined ? ["string"] : [schema.type].flat();
  if ((schema.const !== undefined || schema.enum) && !types.includes("string"))
    yield "values of an enum must be strings, but the type has no strings.";
  if (alternativesOf(schema).length > 0) yield* alternativeProblems(schema);
  else if (schema.anyOf) yield* choiceProblems(schema, schema.anyOf, root);
}

/**
 * Whether a pattern is one set in brackets, of characters and ranges of one UTF-16 code unit each. No range may include the
 * surrogates, and no character may be repeated: some languages read `&&` or `--` as an operation on sets.
 */
function isSetOfCharacters(pattern: string): boolean {
  if (!/^\[\^?[^[\]\\^$.|?*+()\p{Cs}\u{10000}-\u{10ffff}]+\]$/u.test(pattern)) return false;
  const overSurrogates = /[\0-\ud7ff]-[\ue000-\uffff]/.test(pattern);
  if (overSurrogates || /(.)\1/s.test(pattern)) return false;
  try {
    return Boolean(new RegExp(pattern, "u"));
  } catch {
    return false; // A range that ends before it starts.
  }
}

function isForbiddable(not: JsonSchema): boolean {
  const { type, pattern, ...others } = not;
  return (
    Object.keys(not).length === 0 ||
    (type === "string" && pattern !== undefined && Object.keys(others).length === 0)
  );
}

/** With one type per branch, a validator can identify the branch that a value was meant for. */
function* choiceProblems(schema: JsonSchema, anyOf: JsonSchema[], root: JsonSchema): Generator<string> {
  if (hasOthers(schema, "anyOf"))
    yield '"anyOf" must not have other keywords next to it; move them into a branch. Only one whose branches each require one property, and nothing else, may stand in an object.';
  if (isOpenEnum(schema)) return;
  const types = anyOf.flatMap((branch) => typesOf(branch, root));
  // Every integer is a number too.
  const kinds = new Set(types.map((type) => (type === "integer" ? "number" : type)));
  if (kinds.has(undefined) || kinds.size < types.length)
    yield 'each branch of "anyOf" must have one type, different from the others.';
}

/** The type of a branch, or the types of the branches of the choice that it refers to. */
function typesOf(branch: JsonSchema, root: JsonSchema): (TypeName | undefined)[] {
  const target = resolveRef(branch, root);
  const { anyOf, type } = target;
  // The second branch of an open enum includes the first.
  if (anyOf && alternativesOf(target).length === 0)
    return anyOf.slice(isOpenEnum({ anyOf }) ? 1 : 0).flatMap((inner) => typesOf(inner, root));
  return [Array.isArray(type) ? undefined : type];
}

import fc from "fast-check";

/** A schema in the subset of JSON Schema that ours use. */
export interface Schema {
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, Schema>>;
  readonly type?: string | readonly string[];
  readonly anyOf?: readonly Schema[];
  readonly enum?: readonly string[];
  readonly const?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: boolean | Schema;
  readonly items?: Schema;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly minimum?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly pattern?: string;
  readonly examples?: readonly unknown[];
  readonly not?: Schema;
}

/** The values where a schema leaves the choice. */
export interface Leaves {
  /** A value that the schema does not constrain, as received: never -0. */
  readonly anything: fc.Arbitrary<unknown>;
  readonly integer: fc.Arbitrary<number>;
  /** What strings are made of, unless the schema limits their characters. */
  readonly unit: "grapheme" | "binary";
  readonly maxLength: number;
  /** The name of a property that an open object does not describe. */
  readonly name: fc.Arbitrary<string>;
}

/** Small and readable. Longer strings find nothing that shorter ones do not. */
const readable: Leaves = {
  anything: fc.json({ maxDepth: 2, depthSize: "small" }).map((text): unknown => JSON.parse(text)),
  integer: fc.oneof(fc.nat(1_000_000), fc.maxSafeInteger()),
  unit: "grapheme",
  maxLength: 40,
  name: fc.string({ maxLength: 12 }).filter((name) => name !== "__proto__"),
};

const maxItems = 4;

/** Generates values that a schema accepts. References point to the `$defs` of `root`. */
export function arbitraryOf(
  schema: Schema,
  root: Schema = schema,
  leaves: Leaves = readable,
): fc.Arbitrary<unknown> {
  if (schema.$ref !== undefined) return arbitraryOf(definitionOf(schema.$ref, root), root, leaves);
  if (schema.const !== undefined) return fc.constant(schema.const);
  if (schema.enum !== undefined) return fc.constantFrom(...schema.enum);
  const alternatives = schema.anyOf?.filter((each) => each.type === undefined && each.required) ?? [];
  if (alternatives.length > 0)
    return fc.oneof(
      ...alternatives.map((each) => arbitraryOf(withRequired(schema, each.required ?? []), root, leaves)),
    );
  if (schema.anyOf !== undefined)
    return fc.oneof(...schema.anyOf.map((each) => arbitraryOf(each, root, leaves)));
  if (schema.type === undefined) return leaves.anything;
  const types = [schema.type].flat();
  return fc.oneof(...types.map((type) => arbitraryOfType(type, schema, root, leaves)));
}

/** An object of which an `anyOf` requires one of several properties, with one of them required. */
function withRequired({ anyOf: _, required = [], ...schema }: Schema, more: readonly string[]): Schema {
  return { ...schema, required: [...required, ...more] };
}

function definitionOf(reference: string, { $defs = {} }: Schema): Schema {
  const definition = $defs[reference.replace(/^#\/\$defs\//, "")];
  if (definition === undefined) throw new Error(`The schema has no ${reference}.`);
  return definition;
}

function arbitraryOfType(type: string, schema: Schema, root: Schema, leaves: Leaves): fc.Arbitrary<unknown> {
  switch (type) {
    case "object":
      return objects(schema, root, leaves);
    case "array":
      return fc.array(schema.items ? arbitraryOf(schema.items, root, leaves) : leaves.anything, {
        minLength: schema.minItems ?? 0,
        maxLength: schema.maxItems ?? Math.max(maxItems, schema.minItems ?? 0),
      });
    case "string":
      return fc.oneof(...examplesOf(schema), strings(schema, leaves));
    case "integer":
      return leaves.integer.filter((value) => value >= (schema.minimum ?? value));
    case "number":
      return fc
        .double({ noNaN: true, noDefaultInfinity: true, min: schema.minimum ?? -Number.MAX_VALUE })
        .map((value) => value + 0);
    case "boolean":
      return fc.boolean();
    case "null":
      return fc.constant(null);
    default:
      throw new Error(`Unknown type "${type}" in JSON Schema.`);
  }
}

/** Objects with all required properties, some optional ones, and additional ones where the schema allows them. */
function objects(schema: Schema, root: Schema, leaves: Leaves): fc.Arbitrary<object> {
  const { properties = {}, required = [], additionalProperties = true } = schema;
  // The schema `not: {}` accepts nothing, so the property must be absent.
  const possible = Object.entries(properties).filter(([, each]) => !isNever(each));
  const known = fc.record(
    Object.fromEntries(possible.map(([name, each]) => [name, arbitraryOf(each, root, leaves)])),
    {
      requiredKeys: [...required],
      noNullPrototype: true,
    },
  );
  if (additionalProperties === false) return known;
  const value =
    additionalProperties === true ? leaves.anything : arbitraryOf(additionalProperties, root, leaves);
  const name = leaves.name.filter((each) => !Object.hasOwn(properties, each));
  const others = fc.dictionary(name, value, { maxKeys: 3 });
  return fc.tuple(others, known).map(([first, last]) => ({ ...first, ...last }));
}

function isNever({ not }: Schema): boolean {
  return not !== undefined && Object.keys(not).length === 0;
}

/** The strings among the examples. Those of an open enum are its known values. */
function examplesOf({ examples = [] }: Schema): fc.Arbitrary<string>[] {
  const texts = examples.filter((example) => typeof example === "string");
  return texts.length > 0 ? [fc.constantFrom(...texts)] : [];
}

/** Strings of the allowed lengths. `not` with a character class lists the characters that they must not contain. */
function strings({ minLength = 0, maxLength, pattern, not }: Schema, leaves: Leaves): fc.Arbitrary<string> {
  // Next to a `not`, a pattern only repeats it.
  if (pattern !== undefined && not === undefined)
    throw new Error("Patterns are only supported inside `not`.");
  const max = Math.min(maxLength ?? leaves.maxLength, leaves.maxLength);
  if (not?.pattern === undefined)
    return fc
      .string({ minLength, maxLength: max, unit: leaves.unit })
      .filter((text) => [...text].length <= (maxLength ?? text.length));
  return fc.stringMatching(new RegExp(`^${complementOf(not.pattern)}{${minLength},${max}}$`, "u"));
}

/** Negates a character class: `[^a-z]` becomes `[a-z]`, and `[\n]` becomes `[^\n]`. */
function complementOf(characters: string): string {
  return characters.startsWith("[^") ? `[${characters.slice(2)}` : `[^${characters.slice(1)}`;
}

import fc from "fast-check";

/** A schema in the small part of JSON Schema in which ours are written. */
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
  readonly not?: Schema;
}

/** Longer texts and lists find nothing that shorter ones do not. */
const longestText = 40;
const longestList = 4;

/** Values that a schema accepts. References are to the `$defs` of `root`. */
export function arbitraryOf(schema: Schema, root: Schema = schema): fc.Arbitrary<unknown> {
  if (schema.$ref !== undefined) return arbitraryOf(definitionOf(schema.$ref, root), root);
  if (schema.const !== undefined) return fc.constant(schema.const);
  if (schema.enum !== undefined) return fc.constantFrom(...schema.enum);
  if (schema.anyOf !== undefined) return fc.oneof(...schema.anyOf.map((each) => arbitraryOf(each, root)));
  if (typeof schema.type === "string") return arbitraryOfType(schema.type, schema, root);
  if (schema.type === undefined) return anything;
  return fc.oneof(...schema.type.map((type) => arbitraryOfType(type, schema, root)));
}

/** What a member may be of which a schema says nothing: as it is received, so that there is no -0. */
const anything = fc.json({ maxDepth: 2, depthSize: "small" }).map((text): unknown => JSON.parse(text));

function definitionOf(reference: string, { $defs = {} }: Schema): Schema {
  const definition = $defs[reference.replace(/^#\/\$defs\//, "")];
  if (definition === undefined) throw new Error(`The schema has no ${reference}.`);
  return definition;
}

function arbitraryOfType(type: string, schema: Schema, root: Schema): fc.Arbitrary<unknown> {
  switch (type) {
    case "object":
      return objects(schema, root);
    case "array":
      return fc.array(schema.items ? arbitraryOf(schema.items, root) : anything, {
        minLength: schema.minItems ?? 0,
        maxLength: schema.maxItems ?? Math.max(longestList, schema.minItems ?? 0),
      });
    case "string":
      return texts(schema);
    case "integer":
      return fc
        .oneof(fc.nat(1_000_000), fc.maxSafeInteger())
        .filter((value) => value >= (schema.minimum ?? value));
    case "number":
      return fc
        .double({ noNaN: true, noDefaultInfinity: true, min: schema.minimum ?? -Number.MAX_VALUE })
        .map((value) => value + 0);
    case "boolean":
      return fc.boolean();
    case "null":
      return fc.constant(null);
    default:
      throw new Error(`There is no type "${type}" in JSON Schema.`);
  }
}

/** Objects with all that is required, some of what is optional, and others where the schema lets them be. */
function objects(schema: Schema, root: Schema): fc.Arbitrary<object> {
  const { properties = {}, required = [], additionalProperties = true } = schema;
  // A schema that is `not: {}` accepts nothing: the member must be absent.
  const possible = Object.entries(properties).filter(([, each]) => !isNever(each));
  const known = fc.record(
    Object.fromEntries(possible.map(([name, each]) => [name, arbitraryOf(each, root)])),
    {
      requiredKeys: [...required],
      noNullPrototype: true,
    },
  );
  if (additionalProperties === false) return known;
  const value = additionalProperties === true ? anything : arbitraryOf(additionalProperties, root);
  const name = fc
    .string({ maxLength: 12 })
    .filter((each) => each !== "__proto__" && !Object.hasOwn(properties, each));
  const others = fc.dictionary(name, value, { maxKeys: 3, noNullPrototype: true });
  return fc.tuple(others, known).map(([first, last]) => ({ ...first, ...last }));
}

function isNever({ not }: Schema): boolean {
  return not !== undefined && Object.keys(not).length === 0;
}

/** Texts as long as they may be. What none of their characters may be is `not` a class of characters. */
function texts({ minLength = 0, maxLength = longestText, pattern, not }: Schema): fc.Arbitrary<string> {
  if (pattern !== undefined) throw new Error("No schema of ours has a pattern that is not inside `not`.");
  const most = Math.min(maxLength, longestText);
  if (not?.pattern === undefined)
    return fc
      .string({ minLength, maxLength: most, unit: "grapheme" })
      .filter((text) => [...text].length <= maxLength);
  return fc.stringMatching(new RegExp(`^${complementOf(not.pattern)}{${minLength},${most}}$`, "u"));
}

/** Turns `[^a-z]` into `[a-z]`, and `[\n]` into `[^\n]`. */
function complementOf(characters: string): string {
  return characters.startsWith("[^") ? `[${characters.slice(2)}` : `[^${characters.slice(1)}`;
}

/**
 * Proves generated types against the schema they came from, by going round: the types are read back into a schema by
 * typescript-json-schema, and both schemas are compared after all that TypeScript cannot say is erased.
 */
import { isDeepStrictEqual } from "node:util";
import { buildGenerator, ts } from "typescript-json-schema";
import type { SourceDocument } from "../../source/documents.js";
import { escapeToken } from "../../source/json-pointer.js";

/** Says where a document's types differ from its schemas: one sentence each, with the JSON Pointer of the place. */
export function compareWithSchema(document: SourceDocument, typesText: string): string[] {
  const readBack = schemaReader(typesText);
  const profiles = [
    { name: document.name, schema: document.strict },
    { name: `Open${document.name}`, schema: document.open },
  ];
  const found = profiles.flatMap(({ name, schema }) => {
    const ofType = readBack(name);
    if (ofType === undefined) return [`${name}#: the types do not export it.`];
    const differences = [...differencesOf(shapeOf(schema, schema, "#"), shapeOf(ofType, ofType, "#"))];
    return differences.map((sentence) => name + sentence);
  });
  // A definition is compared at each place that uses it, and would be reported as often.
  return [...new Set(found)];
}

// ── Types to schema ─────────────────────────────────────────────────────────────────────────────────────────────────

/** The keywords both sides may use: our schemas' and those that typescript-json-schema writes for tuples. */
interface Schema {
  $ref?: string;
  $defs?: Record<string, Schema>;
  type?: string | readonly string[];
  properties?: Record<string, Schema>;
  required?: readonly string[];
  additionalProperties?: boolean | Schema;
  items?: Schema | readonly Schema[];
  additionalItems?: Schema;
  minItems?: number;
  maxItems?: number;
  enum?: readonly unknown[];
  const?: unknown;
  anyOf?: readonly Schema[];
  not?: Schema;
}

const options: ts.CompilerOptions = {
  noLib: true,
  noEmit: true,
  strict: true,
  exactOptionalPropertyTypes: true,
  target: ts.ScriptTarget.ES2022,
  types: [],
};

/**
 * All that our types need of TypeScript's library. Reading the real one would take most of the time, and it has
 * `Record` and `Date`, which typescript-json-schema misreads: here they do not compile.
 */
const library = ts.createSourceFile(
  "library.d.ts",
  `interface Array<T> { length: number; [index: number]: T }
   interface Boolean {} interface Number {} interface String {} interface Object {} interface RegExp {}
   interface Function {} interface CallableFunction {} interface NewableFunction {} interface IArguments {}`,
  ts.ScriptTarget.ES2022,
);

/** Compiles a module of types. The function it returns gives the schema of an exported type. Throws on a type error. */
function schemaReader(typesText: string): (name: string) => Schema | undefined {
  const module = ts.createSourceFile("types.ts", readable(typesText), ts.ScriptTarget.ES2022);
  const files = new Map([library, module].map((file) => [file.fileName, file]));
  const host: ts.CompilerHost = {
    ...ts.createCompilerHost(options),
    getSourceFile: (name) => files.get(name),
    fileExists: (name) => files.has(name),
  };
  const program = ts.createProgram([...files.keys()], options, host);
  const errors = ts.getPreEmitDiagnostics(program).map(({ messageText }) => messageText);
  if (errors.length > 0)
    throw new Error(`The types do not compile: ${ts.flattenDiagnosticMessageText(errors[0], " ")}`);

  const settings = { ref: false, required: true, noExtraProps: true, ignoreErrors: true };
  const generator = buildGenerator(program, settings, [module.fileName]);
  const checker = program.getTypeChecker();
  const symbol = checker.getSymbolAtLocation(module);
  const exported = symbol ? checker.getExportsOfModule(symbol).map(({ name }) => name) : [];
  return (name) => {
    if (!generator || !exported.includes(name)) return undefined;
    return JSON.parse(JSON.stringify(generator.getSchemaForSymbol(name)));
  };
}

/** The kinds of type that typescript-json-schema reads as they are meant. */
const wellRead = new Set([
  ts.SyntaxKind.StringKeyword,
  ts.SyntaxKind.NumberKeyword,
  ts.SyntaxKind.BooleanKeyword,
  ts.SyntaxKind.UnknownKeyword,
  ts.SyntaxKind.LiteralType,
  ts.SyntaxKind.TypeReference,
  ts.SyntaxKind.TypeLiteral,
  ts.SyntaxKind.ArrayType,
  ts.SyntaxKind.TupleType,
  ts.SyntaxKind.RestType,
  ts.SyntaxKind.UnionType,
  ts.SyntaxKind.ParenthesizedType,
]);

/**
 * Writes types so that typescript-json-schema loses nothing: without comments, whose tags it would believe more than
 * the types, with the default in the place of each type parameter, and with a stand-in for each type it would misread
 * (`never`, `any`, `{}`, `string & {}`, …).
 */
function readable(typesText: string): string {
  const source = ts.createSourceFile("types.ts", typesText, ts.ScriptTarget.ES2022, true);
  const { transformed } = ts.transform(source, [
    (context) => (file) => {
      let defaults = new Map<string, ts.TypeNode>();
      const visit = (node: ts.Node): ts.Node | undefined => {
        if (ts.isTypeAliasDeclaration(node)) defaults = defaultsOf(node);
        if (ts.isTypeParameterDeclaration(node) && node.default) return undefined;
        const standsFor = ts.isTypeReferenceNode(node) && defaults.get(node.getText());
        if (standsFor) return visit(standsFor);
        const empty = ts.isTypeLiteralNode(node) && node.members.length === 0;
        if (ts.isTypeNode(node) && (empty || !wellRead.has(node.kind))) return standInFor(node);
        return ts.visitEachChild(node, visit, context);
      };
      return ts.visitEachChild(file, visit, context);
    },
  ]);
  return ts.createPrinter({ removeComments: true }).printFile(transformed[0] ?? source);
}

/** The default of each type parameter of a type. */
function defaultsOf({ typeParameters }: ts.TypeAliasDeclaration): Map<string, ts.TypeNode> {
  return new Map(typeParameters?.flatMap((node) => (node.default ? [[node.name.text, node.default]] : [])));
}

const standIn = "misread type";

/** `{ "misread type": "never" }`. In a union with `string`, a string literal would disappear. */
function standInFor(type: ts.TypeNode): ts.TypeNode {
  const text = ts.factory.createLiteralTypeNode(ts.factory.createStringLiteral(type.getText()));
  const name = ts.factory.createStringLiteral(standIn);
  return ts.factory.createTypeLiteralNode([
    ts.factory.createPropertySignature(undefined, name, undefined, text),
  ]);
}

// ── Schema to shape ─────────────────────────────────────────────────────────────────────────────────────────────────

/** What TypeScript can say about the values of one place, however their schema is written. An empty one is `never`. */
interface Shape {
  at: string;
  /** String literals, and types without parts: `"activitypub"`, `string`, `null`, `[]`, `unknown`. */
  plain: Set<string>;
  objects: ObjectShape[];
  arrays: ArrayShape[];
}

interface ObjectShape {
  at: string;
  properties: Map<string, { required: boolean; value: Shape }>;
  /** The value of every other property. In a closed object it is `never`. */
  others: Shape;
}

interface ArrayShape {
  at: string;
  items: Shape;
  minItems: number;
}

const compared = `$ref type properties required additionalProperties items additionalItems minItems maxItems enum const
  anyOf not`;
const erased = "$schema $id $defs title description examples minimum minLength maxLength pattern";
const known = new Set(`${compared} ${erased}`.split(/\s+/));

/** Erases what TypeScript cannot say, and how a schema is written. Our schemas do not refer to themselves. */
function shapeOf(schema: Schema, root: Schema, at: string): Shape {
  const unknown = Object.keys(schema).find((keyword) => !known.has(keyword));
  if (unknown) throw new Error(`${at}: "${unknown}" is neither compared nor erased.`);
  if (schema.$ref !== undefined) return shapeOf(definitionOf(schema.$ref, root), root, schema.$ref);

  const shape: Shape = { at, plain: new Set(), objects: [], arrays: [] };
  for (const [index, branch] of (requiresAlternatives(schema) ? [] : (schema.anyOf ?? [])).entries()) {
    const { plain, objects, arrays } = shapeOf(branch, root, `${at}/anyOf/${index}`);
    for (const kind of plain) shape.plain.add(kind);
    shape.objects.push(...objects);
    shape.arrays.push(...arrays);
  }
  for (const kind of kindsOf(schema)) {
    if (kind === "object") shape.objects.push(objectShape(schema, root, at));
    else if (kind === "array") shape.arrays.push(arrayShape(schema, root, at));
    else shape.plain.add(kind);
  }
  return shape;
}

/** Whether an `anyOf` only requires one of several properties. The types of our objects do not say that. */
function requiresAlternatives({ anyOf = [] }: Schema): boolean {
  return anyOf.every(({ required, ...others }) => required && Object.keys(others).length === 0);
}

/** The types and literals that a schema allows at a place, as TypeScript writes them, without those of its branches. */
function kindsOf(schema: Schema): string[] {
  const misread = schema.properties?.[standIn]?.const;
  if (misread === "never" || forbids(schema)) return [];
  if (misread !== undefined) return [misread === "string & {}" ? "string" : `TypeScript's ${misread}`];
  const values = schema.const !== undefined ? [schema.const] : schema.enum;
  if (values) return values.map((value) => JSON.stringify(value));
  if (schema.type === undefined) return schema.anyOf ? [] : ["unknown"];
  return [schema.type].flat().map((type) => {
    if (type === "array" && schema.maxItems === 0) return "[]";
    if (type === "array" && isTuple(schema)) return "tuple";
    return type === "integer" ? "number" : type;
  });
}

/** Whether the type of an item depends on its index. typescript-json-schema also reads `[T, ...T[]]` as such an array. */
function isTuple({ items, additionalItems }: Schema): boolean {
  return Array.isArray(items) && items.some((item) => !isDeepStrictEqual(item, additionalItems));
}

function definitionOf(ref: string, root: Schema): Schema {
  const definition = root.$defs?.[ref.replace("#/$defs/", "")];
  if (definition === undefined) throw new Error(`${ref} does not exist.`);
  return definition;
}

/** Whether a schema is `not: {}`, which nothing fits. Of the other uses of `not`, TypeScript can say nothing. */
function forbids({ not }: Schema): boolean {
  return not !== undefined && Object.keys(not).length === 0;
}

function objectShape(schema: Schema, root: Schema, at: string): ObjectShape {
  const properties = Object.entries(schema.properties ?? {}).map(([name, property]) => {
    const value = shapeOf(property, root, `${at}/properties/${escapeToken(name)}`);
    return [name, { required: schema.required?.includes(name) ?? false, value }] as const;
  });
  const others = schema.additionalProperties ?? true;
  const asSchema = typeof others === "object" ? others : others ? {} : { not: {} };
  return {
    at,
    properties: new Map(properties),
    others: shapeOf(asSchema, root, `${at}/additionalProperties`),
  };
}

function arrayShape(schema: Schema, root: Schema, at: string): ArrayShape {
  const { items = {}, minItems = 0 } = schema;
  const [item = {}] = [items].flat();
  return { at, items: shapeOf(item, root, `${at}/items`), minItems };
}

// ── Shape to differences ────────────────────────────────────────────────────────────────────────────────────────────

/** Says where a type's shape differs from its schema's, and then where their parts differ. */
function* differencesOf(schema: Shape, type: Shape): Generator<string> {
  const { at } = schema;
  for (const plain of schema.plain) if (!type.plain.has(plain)) yield `${at}: the type lacks ${plain}.`;
  for (const plain of type.plain) if (!schema.plain.has(plain)) yield `${at}: only the type has ${plain}.`;
  yield* pairs(at, "objects", schema.objects, type.objects, objectDifferences);
  yield* pairs(at, "arrays", schema.arrays, type.arrays, arrayDifferences);
}

/** Our schemas have at most one object and one array at a place, so that there is no question which belong together. */
function* pairs<Part>(
  at: string,
  what: string,
  ofSchema: Part[],
  ofType: Part[],
  compare: (schema: Part, type: Part) => Generator<string>,
): Generator<string> {
  if (ofSchema.length !== ofType.length)
    yield `${at}: ${what} allowed here: ${ofSchema.length} in the schema, ${ofType.length} in the type.`;
  for (const [index, part] of ofSchema.entries()) {
    const other = ofType[index];
    if (other) yield* compare(part, other);
  }
}

function* objectDifferences(schema: ObjectShape, type: ObjectShape): Generator<string> {
  for (const [name, property] of schema.properties) {
    const at = `${schema.at}/properties/${escapeToken(name)}`;
    const other = type.properties.get(name);
    if (!other) yield `${at}: the type lacks this property.`;
    else if (property.required && !other.required) yield `${at}: required, but optional in the type.`;
    else if (!property.required && other.required) yield `${at}: optional, but required in the type.`;
    if (other) yield* differencesOf(property.value, other.value);
  }
  for (const name of type.properties.keys()) {
    if (!schema.properties.has(name)) yield `${schema.at}: only the type has the property "${name}".`;
  }
  yield* differencesOf(schema.others, type.others);
}

function* arrayDifferences(schema: ArrayShape, type: ArrayShape): Generator<string> {
  if (schema.minItems !== type.minItems)
    yield `${schema.at}: at least ${schema.minItems} items, but ${type.minItems} in the type.`;
  yield* differencesOf(schema.items, type.items);
}

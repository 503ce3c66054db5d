import { compile } from "json-schema-to-typescript";
import type { SourceDocument } from "../source/documents.ts";
import { isOpenEnum, type JsonSchema, mapSchema, resolveRef, walk } from "../source/json-schema.ts";

/** Says where a generated file comes from and how to change it. */
export function generatedHeader(source: string): string {
  return `// Generated from ${source}. Do not edit.\n// To change this file, edit the schema and run \`npm run generate\`.\n`;
}

/** Renders the module of one document: its strict and its open types. */
export async function renderTypes(document: SourceDocument): Promise<string> {
  const parts = [
    await renderSchema(document.strict, document.name),
    await renderSchema(document.open, `Open${document.name}`),
  ];
  return `${generatedHeader(`schemas/${document.id}/schema.json`)}\n${parts.join("\n")}`;
}

/** Renders the package's root, where every name carries its version. */
export function renderTypesIndex(documents: SourceDocument[]): string {
  const lines = documents.map(({ id, name, title }) => {
    const names = [`${name}`, `Open${name}`].map((from, open) =>
      name === title ? from : `${from} as ${open ? "Open" : ""}${title}`,
    );
    return `export type { ${names.join(", ")} } from "./${id}.js";`;
  });
  return `${generatedHeader("schemas/")}\n${lines.join("\n")}\n`;
}

async function renderSchema(schema: JsonSchema, name: string): Promise<string> {
  const parameter = hasFreeMetadata(schema);
  const { $id, ...named }: TypedSchema = mapSchema({ ...schema, title: name }, forTypeScript);
  if (parameter) named.properties = { ...named.properties, metadata: metadataParameter(named) };
  const text = await compile(named, name, {
    bannerComment: "",
    additionalProperties: true,
    style: { printWidth: 110 },
    $refOptions: { resolve: { http: false, file: false } },
  });
  const aliases = withDescriptions(asAliases(withoutUses(text)), { ...schema, title: name });
  return parameter
    ? aliases.replace(`type ${name} =`, `type ${name}<Metadata extends object = ${freeObject}> =`)
    : aliases;
}

const freeObject = "{ [k: string]: unknown }";

/** Whether a document must have `metadata` and its schema says nothing of it, so that its type can be told. */
export function hasFreeMetadata({ required, properties }: JsonSchema): boolean {
  const metadata = properties?.metadata;
  return required?.includes("metadata") === true && metadata?.type === "object" && !metadata.properties;
}

/** The member `metadata`, whose type is the document type's parameter. */
function metadataParameter({ properties }: JsonSchema): TypedSchema {
  const { description = "" } = properties?.metadata ?? {};
  return { description, tsType: "Metadata" };
}

/** json-schema-to-typescript lists every place that a definition is used at, in words that mean nothing to a reader. */
function withoutUses(text: string): string {
  return text.replace(/ \*\n \* This interface was referenced by .*\n \* via the `definition` .*\n/g, "");
}

/**
 * Turns interfaces into type aliases. Only those are assignable to a type with an index signature, and so a strict
 * document to an open one (https://github.com/microsoft/TypeScript/issues/15300).
 */
function asAliases(text: string): string {
  return text.replace(/^export interface (\w+) \{$([\s\S]*?)^\}$/gm, "export type $1 = {$2};");
}

/**
 * Describes the members whose type has a name of its own. json-schema-to-typescript describes only that type, and an editor
 * then shows nothing at the member.
 */
function withDescriptions(text: string, root: JsonSchema): string {
  const objects = new Map([...walk(root)].map(([, schema]) => [schema.title, schema]));
  return text.replace(/^(export type (\w+) = \{\n)([\s\S]*?)^\};$/gm, (_, head, title, body) => {
    const { properties = {} } = objects.get(title) ?? {};
    const members = body.replace(
      /(?<! \*\/\n)^ {2}(\w+)\??: /gm,
      (line: string, name: string) => `${docOf(properties[name] ?? {}, root)}${line}`,
    );
    return `${head}${members}};`;
  });
}

function docOf(member: JsonSchema, root: JsonSchema): string {
  const described = [member, ...(member.anyOf ?? [])].map((schema) => resolveRef(schema, root));
  const description = member.description ?? described.find((schema) => schema.description)?.description;
  return description === undefined ? "" : `  /**\n   * ${description}\n   */\n`;
}

/** `tsType` is json-schema-to-typescript's own keyword: it stays inside this file. */
type TypedSchema = JsonSchema & { tsType?: string };

/** Writes what TypeScript can say and json-schema-to-typescript would not. */
function forTypeScript(schema: JsonSchema): TypedSchema {
  const { title, description } = schema;
  const doc = { ...(title && { title }), ...(description && { description }) };
  if (isOpenEnum(schema)) {
    const words = schema.anyOf?.[0]?.enum?.map((word) => JSON.stringify(word)) ?? [];
    const nullable = schema.anyOf?.some((branch) => branch.type === "null") ? ["null"] : [];
    // `string & {}` keeps editors completing the known words beside any string. The outer parentheses let `[]` follow.
    return { ...doc, tsType: `(${[...words, "(string & {})", ...nullable].join(" | ")})` };
  }
  if (schema.maxItems === 0) return { ...doc, tsType: "[]" };
  if (schema.not && Object.keys(schema.not).length === 0) return { ...doc, tsType: "never" };
  return schema;
}

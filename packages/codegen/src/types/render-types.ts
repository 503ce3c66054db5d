import { compile } from "json-schema-to-typescript";
import type { Files } from "../files.js";
import { generatedHeader, type HeaderOptions } from "../header.js";
import { alternativesOf } from "../source/alternatives.js";
import type { SourceDocument } from "../source/documents.js";
import {
  isOpenEnum,
  type JsonSchema,
  mapSchema,
  type ResolvedSchema,
  typeOfOpenEnum,
  walk,
} from "../source/json-schema.js";
import { resolveReferences } from "../source/resolved-schema.js";
import type { Sources } from "../source/sources.js";

/**
 * Makes the types of every document: a module for each, with its strict and its open type, and an `index.ts` in which every name carries
 * its version.
 *
 * @example
 * const files = await generateTypes(readSources("schemas"));
 * writeFiles("packages/types/src/generated", files);
 */
export async function generateTypes(
  { folder, documents }: Sources,
  options: HeaderOptions = {},
): Promise<Files> {
  const files: Files = new Map();
  for (const document of documents)
    files.set(
      `${document.id}.ts`,
      `${generatedHeader(document.file, options)}\n${await renderTypes(document)}`,
    );
  files.set("index.ts", `${generatedHeader(`${folder}/`, options)}\n${renderIndex(documents)}`);
  return files;
}

/** Renders the strict and the open types of one document. */
export async function renderTypes(document: SourceDocument): Promise<string> {
  const parts = [
    await renderSchema(document.strict, document.name),
    await renderSchema(document.open, `Open${document.name}`),
  ];
  return parts.join("\n");
}

function renderIndex(documents: SourceDocument[]): string {
  const lines = documents.map(({ id, name, title }) => {
    const names = [`${name}`, `Open${name}`].map((from, open) =>
      name === title ? from : `${from} as ${open ? "Open" : ""}${title}`,
    );
    return `export type { ${names.join(", ")} } from "./${id}.js";`;
  });
  return `${lines.join("\n")}\n`;
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
  const aliases = withDescriptions(
    asAliases(withoutUses(text)),
    resolveReferences({ ...schema, title: name }),
  );
  return parameter
    ? aliases.replace(`type ${name} =`, `type ${name}<Metadata extends object = ${freeObject}> =`)
    : aliases;
}

const freeObject = "{ [k: string]: unknown }";

/** Whether a document requires `metadata` and its schema does not describe the content, so a type parameter can. */
export function hasFreeMetadata({ required, properties }: JsonSchema): boolean {
  const metadata = properties?.metadata;
  return required?.includes("metadata") === true && metadata?.type === "object" && !metadata.properties;
}

/** The property `metadata`, whose type is the type parameter of the document. */
function metadataParameter({ properties }: JsonSchema): TypedSchema {
  const { description = "" } = properties?.metadata ?? {};
  return { description, tsType: "Metadata" };
}

/** Removes the notes of json-schema-to-typescript on where a definition is used: they refer to schema paths. */
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
 * Describes the properties whose type has its own name. json-schema-to-typescript describes only that type, and an editor
 * then shows nothing at the property.
 */
function withDescriptions(text: string, root: ResolvedSchema): string {
  const objects = new Map([...walk(root)].map(([, schema]) => [schema.title, schema]));
  return text.replace(/^(export type (\w+) = \{\n)([\s\S]*?)^\};$/gm, (_, head, title, body) => {
    const { properties = {} } = objects.get(title) ?? {};
    const described = body.replace(
      /(?<! \*\/\n)^ {2}(\w+)\??: /gm,
      (line: string, name: string) => `${docOf(properties[name] ?? {})}${line}`,
    );
    return `${head}${described}};`;
  });
}

function docOf(property: ResolvedSchema): string {
  const described = [property, ...(property.anyOf ?? [])];
  const description = described.find((schema) => schema.description)?.description;
  return description === undefined ? "" : `  /**\n   * ${description}\n   */\n`;
}

/** `tsType` is a keyword of json-schema-to-typescript only: it stays inside this file. */
type TypedSchema = JsonSchema & { tsType?: string };

/** Renders what TypeScript can express but json-schema-to-typescript does not. */
function forTypeScript(schema: JsonSchema): TypedSchema {
  const { title, description } = schema;
  const doc = { ...(title && { title }), ...(description && { description }) };
  if (isOpenEnum(schema)) {
    const values = schema.anyOf?.[0]?.enum?.map((value) => JSON.stringify(value)) ?? [];
    const nullable = typeOfOpenEnum(schema) === "string" ? [] : ["null"];
    // `string & {}` lets editors complete the known values while any string is allowed. The outer parentheses let `[]` follow.
    return { ...doc, tsType: `(${[...values, "(string & {})", ...nullable].join(" | ")})` };
  }
  if (alternativesOf(schema).length > 0) {
    // A union for each object with alternatives would make every one of its values harder to write.
    const { anyOf, ...others } = schema;
    return others;
  }
  if (schema.maxItems === 0) return { ...doc, tsType: "[]" };
  if (schema.not && Object.keys(schema.not).length === 0) return { ...doc, tsType: "never" };
  return schema;
}

import { existsSync, readFileSync } from "node:fs";
import { posix } from "node:path";
import { globSync } from "tinyglobby";
import { repository, type SourceDocument, SourceError } from "../source/documents.ts";
import type { JsonSchema } from "../source/json-schema.ts";
import { componentsOf, reference } from "./components.ts";
import type { OpenApiDocument } from "./openapi-document.ts";

type JsonObject = Record<string, unknown>;

/** What is written by hand of an OpenAPI document. It is OpenAPI too, but for what `bundle` takes in. */
interface OpenApiSource extends JsonObject {
  paths: Record<string, JsonObject>;
}

/** A source with everything taken in. */
interface Bundled extends Omit<OpenApiDocument, "components"> {
  components: { schemas?: Record<string, NarrowedSchema> };
}

interface NarrowedSchema extends JsonSchema {
  allOf: [wide: { $ref: string }, narrower: JsonSchema];
}

const folder = "schemas/openapi/";
const ending = ".source.json";

/** The names of the OpenAPI documents that are published: one for each source in `schemas/openapi/`. */
export function openApiNames(): string[] {
  const sources = globSync(`*${ending}`, { cwd: repository + folder }).sort();
  if (sources.length === 0) throw new SourceError(`No *${ending} was found under ${folder}.`);
  return sources.map((source) => source.replace(ending, ""));
}

/** Reads what is written by hand of an OpenAPI document. */
export function readOpenApiSource(name: string): OpenApiSource {
  return readJson(`${folder}${name}${ending}`);
}

/**
 * Makes an OpenAPI document that stands alone. References to our schemas become components, and examples in files
 * values. A path with `x-for-each` is repeated for each document whose id starts so, with its facts in place of `{id}`,
 * `{version}`, `{title}` and those in `document.json`. A schema of the source's own narrows one of ours by `allOf`.
 */
export function bundle(source: OpenApiSource, documents: SourceDocument[]): OpenApiDocument {
  const components: Record<string, JsonSchema> = {};
  const takeIn = (object: JsonObject): JsonObject => {
    if (typeof object.externalValue === "string") return withValue(object, object.externalValue);
    if (typeof object.$ref !== "string" || object.$ref.startsWith("#")) return object;
    const document = documents.find(({ id }) => `../${id}/schema.json` === object.$ref);
    if (document === undefined)
      throw new SourceError(`${folder} refers to ${object.$ref}, which is not one of our schemas.`);
    Object.assign(components, componentsOf(document));
    return reference(document.title);
  };
  const repeated = { ...source, paths: repeatPaths(source.paths, documents) };
  // Whether what was written by hand has the form of an OpenAPI document, its linter tells: see lint.test.ts.
  const bundled = mapObjects(repeated, takeIn) as Bundled;
  const { version } = readJson<{ version: string }>("schemas/package.json");
  const schemas = narrow(components, bundled.components.schemas);
  return {
    ...bundled,
    info: { ...bundled.info, version },
    components: { ...bundled.components, schemas },
  };
}

/**
 * Puts the schemas of a source's own, each as one schema, in the place of those that they narrow. From `allOf`, some
 * makers of clients would take the wider type of a member.
 */
function narrow(components: Record<string, JsonSchema>, own: Record<string, NarrowedSchema> = {}) {
  const schemas = { ...components };
  for (const [name, { allOf, ...schema }] of Object.entries(own)) {
    const [{ $ref }, { properties }] = allOf;
    const wide = $ref.replace(reference("").$ref, "");
    schemas[name] = {
      ...components[wide],
      ...schema,
      properties: { ...components[wide]?.properties, ...properties },
    };
    delete schemas[wide];
  }
  return schemas;
}

function repeatPaths(paths: Record<string, JsonObject>, documents: SourceDocument[]): JsonObject {
  return Object.fromEntries(
    Object.entries(paths).flatMap(([path, { "x-for-each": family, ...item }]) =>
      family === undefined
        ? [[path, item]]
        : documents
            .filter(({ id }) => id.startsWith(`${family}/`))
            .map((document) => [path, item].map((part) => fillIn(part, document))),
    ),
  );
}

/** A copy of a value in which every `{fact}` has been replaced by that fact about the document. */
function fillIn(value: unknown, { id, title, facts }: SourceDocument): unknown {
  const known: JsonObject = { ...facts, id, title, version: posix.basename(id) };
  const text = JSON.stringify(value).replace(/\{(\w+)\}/g, (_, fact: string) => {
    if (typeof known[fact] !== "string")
      throw new SourceError(`schemas/${id}/document.json has no "${fact}", which ${folder} asks for.`);
    return JSON.stringify(known[fact]).slice(1, -1);
  });
  return JSON.parse(text);
}

function withValue({ externalValue, ...example }: JsonObject, file: string): JsonObject {
  return { ...example, value: readJson(posix.join(folder, file)) };
}

function readJson<T>(path: string): T {
  if (!existsSync(repository + path))
    throw new SourceError(`${path} is missing, and ${folder} refers to it. Write such a file.`);
  try {
    return JSON.parse(readFileSync(repository + path, "utf8"));
  } catch (error) {
    throw new SourceError(`${path} is not JSON: ${error}.`);
  }
}

/** A copy of a value in which every object, the innermost first, has been passed through `change`. */
function mapObjects(value: unknown, change: (object: JsonObject) => JsonObject): unknown {
  if (Array.isArray(value)) return value.map((item) => mapObjects(item, change));
  if (typeof value !== "object" || value === null) return value;
  return change(
    Object.fromEntries(Object.entries(value).map(([key, member]) => [key, mapObjects(member, change)])),
  );
}

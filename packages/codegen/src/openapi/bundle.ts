import { posix } from "node:path";
import type { SourceDocument } from "../source/documents.js";
import type { JsonSchema } from "../source/json-schema.js";
import { SourceError } from "../source/source-error.js";
import { componentsOf, reference } from "./components.js";
import type { OpenApiDocument } from "./openapi-document.js";
import type { JsonObject, OpenApiSource } from "./source.js";

/** A source with everything inserted. */
interface Bundled extends Omit<OpenApiDocument, "components"> {
  components: { schemas?: Record<string, NarrowedSchema> };
}

interface NarrowedSchema extends JsonSchema {
  allOf: [wide: { $ref: string }, narrower: JsonSchema];
}

/**
 * Makes a self-contained OpenAPI description. References to our schemas become components, and example files become
 * values. A path with `x-for-each` is repeated for each document whose ID starts with its value; `{id}`, `{version}`,
 * `{title}` and the names in `document.json` are replaced. A schema in the source narrows one of ours with `allOf`.
 */
export function bundle(source: OpenApiSource, documents: readonly SourceDocument[]): OpenApiDocument {
  const { folder, document: written, version } = source;
  const components: Record<string, JsonSchema> = {};
  const takeIn = (object: JsonObject): JsonObject => {
    const { externalValue, ...example } = object;
    if (typeof externalValue === "string") return { ...example, value: source.readExample(externalValue) };
    if (typeof object.$ref !== "string" || object.$ref.startsWith("#")) return object;
    const document = documents.find(({ id }) => `../${id}/schema.json` === object.$ref);
    if (document === undefined)
      throw new SourceError(`${folder} refers to ${object.$ref}, which is not one of our schemas.`);
    Object.assign(components, componentsOf(document));
    return reference(document.title);
  };
  const repeated = { ...written, paths: repeatPaths(source, documents) };
  // The OpenAPI linter checks the form of the source.
  const bundled = mapObjects(repeated, takeIn) as Bundled;
  const schemas = narrow(components, bundled.components.schemas);
  return {
    ...bundled,
    info: { ...bundled.info, version },
    components: { ...bundled.components, schemas },
  };
}

/**
 * Replaces schemas with those of the source that narrow them, each as a single schema. From `allOf`, some client
 * generators would use the wider type of a property.
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

function repeatPaths({ document, folder }: OpenApiSource, documents: readonly SourceDocument[]): JsonObject {
  return Object.fromEntries(
    Object.entries(document.paths).flatMap(([path, { "x-for-each": family, ...item }]) =>
      family === undefined
        ? [[path, item]]
        : documents
            .filter(({ id }) => id.startsWith(`${family}/`))
            .map((each) => [path, item].map((part) => fillIn(part, each, folder))),
    ),
  );
}

/** A copy of a value in which every `{fact}` has been replaced by that fact about the document. */
function fillIn(value: unknown, { id, file, title, facts }: SourceDocument, folder: string): unknown {
  const known: JsonObject = { ...facts, id, title, version: posix.basename(id) };
  const text = JSON.stringify(value).replace(/\{(\w+)\}/g, (_, fact: string) => {
    if (typeof known[fact] !== "string")
      throw new SourceError(
        `${file.replace(/schema\.json$/, "document.json")} has no "${fact}", which ${folder} requires.`,
      );
    return JSON.stringify(known[fact]).slice(1, -1);
  });
  return JSON.parse(text);
}

/** A copy of a value in which every object, the innermost first, has been passed through `change`. */
function mapObjects(value: unknown, change: (object: JsonObject) => JsonObject): unknown {
  if (Array.isArray(value)) return value.map((item) => mapObjects(item, change));
  if (typeof value !== "object" || value === null) return value;
  return change(
    Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, mapObjects(inner, change)])),
  );
}

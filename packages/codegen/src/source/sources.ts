import { existsSync, statSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import { globSync } from "tinyglobby";
import { type OpenApiSource, readOpenApiSources } from "../openapi/source.js";
import { type DocumentFacts, type DocumentSource, type SourceDocument, toDocument } from "./documents.js";
import type { FieldCase } from "./field-case.js";
import type { JsonSchema } from "./json-schema.js";
import { type Registry, readRegistries } from "./known-values.js";
import { readJson } from "./read-json.js";
import { SourceError } from "./source-error.js";

/** The sources that everything is generated from. */
export interface Sources {
  /** The name of the folder, for the headers of generated files. */
  folder: string;
  /** The documents, in the order of their IDs. */
  documents: SourceDocument[];
  /** The registries in `known-values/`, if the folder exists. */
  registries: Registry[];
  /** The sources in `openapi/`, if the folder exists. */
  openApi: OpenApiSource[];
}

/**
 * Reads a folder of schemas. Each folder in it, at any depth, with a `schema.json` and a `document.json` is a document; its path is
 * the ID of the document. Throws a `SourceError` if something breaks a rule.
 */
export function readSources(folder: string): Sources {
  const name = basename(resolve(folder));
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory())
    throw new SourceError(`${folder} is not a folder.`);
  const found = globSync(["**/schema.json", "**/document.json"], {
    cwd: folder,
    ignore: ["dist", "**/node_modules"],
  });
  const ids = [...new Set(found.map((file) => file.replace(/\/(schema|document)\.json$/, "")))].sort();
  if (ids.length === 0) throw new SourceError(`No schema.json was found under ${folder}.`);
  const documents = ids.map((id) => toDocument(readDocument(folder, id), name));
  checkTogether(documents);
  return { folder: name, documents, registries: readRegistries(folder), openApi: readOpenApiSources(folder) };
}

/** Makes sources from one or more schemas, without a folder. Throws a `SourceError` if something breaks a rule. */
export function toSources(...sources: DocumentSource[]): Sources {
  const documents = sources.map((source) => toDocument(source)).sort((a, b) => (a.id < b.id ? -1 : 1));
  checkTogether(documents);
  return { folder: "schemas", documents, registries: [], openApi: [] };
}

function readDocument(folder: string, id: string): DocumentSource {
  const cure = ". See CONTRIBUTING.md";
  return {
    id,
    schema: readJson<JsonSchema>(folder, `${id}/schema.json`, cure),
    facts: readJson<DocumentFacts>(folder, `${id}/document.json`, cure),
    fieldCases: readFieldCases(folder, id),
  };
}

/** Reads the field cases in a document's folder, or in that of its family. */
function readFieldCases(folder: string, id: string): FieldCase[] {
  const [family] = id.split("/");
  const file = [id, family]
    .map((place) => `${place}/field-cases.json`)
    .find((path) => existsSync(join(folder, path)));
  return file === undefined ? [] : readJson<FieldCase[]>(folder, file, "");
}

/** Checks that titles are unique, and that all schemas have the same base URL. */
function checkTogether(documents: SourceDocument[]): void {
  for (const [index, { file, title, base }] of documents.entries()) {
    const before = documents.slice(0, index);
    const other = before.find((document) => document.title === title);
    if (other)
      throw new SourceError(`${file} has the same title as ${other.id}, ${title}. Give it a different one.`);
    const [first] = before;
    if (first && first.base !== base)
      throw new SourceError(`${file}: its "$id" must start with ${first.base}/, like that of ${first.id}.`);
  }
}

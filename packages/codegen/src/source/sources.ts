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

/** All that everything is made from. */
export interface Sources {
  /** The folder's name, which the first lines of generated files have. */
  folder: string;
  /** In the order of their ids. */
  documents: SourceDocument[];
  /** What is in `known-values/`, if there is such a folder. */
  registries: Registry[];
  /** What is in `openapi/`, if there is such a folder. */
  openApi: OpenApiSource[];
}

/**
 * Reads a folder of schemas. Each folder in it, at any depth, with a `schema.json` and a `document.json` is a document; its path is the
 * document's id. Throws a `SourceError` if something breaks a rule.
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

/** Makes sources of one schema or several, without a folder. Throws a `SourceError` if something breaks a rule. */
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

/** Field cases stand in a document's folder, or in that of its family. */
function readFieldCases(folder: string, id: string): FieldCase[] {
  const [family] = id.split("/");
  const file = [id, family]
    .map((place) => `${place}/field-cases.json`)
    .find((path) => existsSync(join(folder, path)));
  return file === undefined ? [] : readJson<FieldCase[]>(folder, file, "");
}

/** Types of the same name cannot stand side by side, and what is published together has one address. */
function checkTogether(documents: SourceDocument[]): void {
  for (const [index, { file, title, base }] of documents.entries()) {
    const before = documents.slice(0, index);
    const other = before.find((document) => document.title === title);
    if (other)
      throw new SourceError(`${file} has the same title as ${other.id}, ${title}. Give it a different one.`);
    const [first] = before;
    if (first && first.base !== base)
      throw new SourceError(
        `${file}: its "$id" must begin with ${first.base}/, as that of ${first.id} does.`,
      );
  }
}

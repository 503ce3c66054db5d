import type { FieldCase } from "./field-case.js";
import type { JsonSchema, ResolvedSchema } from "./json-schema.js";
import { lintSchema } from "./lint-schema.js";
import { type OpenRules, openProfile, withAccepted } from "./open-profile.js";
import { resolveReferences } from "./resolved-schema.js";
import { shapeProblemsOfDocumentFile } from "./shape-of-document-file.js";
import { SourceError } from "./source-error.js";

/** The facts about a document that its schema cannot express, from `document.json` next to the schema. */
export interface DocumentFacts {
  /** The standard it follows, such as "NodeInfo 2.1". */
  standard: string;
  /** The URL of the standard. */
  specification: string;
  status: "released" | "unreleased" | "draft";
  /** The ID of the official schema. */
  officialId?: string;
  /** The rel of links to it in /.well-known/nodeinfo. */
  rel?: string;
  /** The value of the `profile` parameter of its media type. */
  profile?: string;
  /** Globs of the files that usually contain the document, for editors. */
  files?: string[];
  open?: OpenRules;
}

/** A schema, and everything known about its documents. */
export interface SourceDocument {
  /** Its folder in the folder of schemas, such as `nodeinfo/2.1`. */
  id: string;
  /** The path of its schema in messages and in the headers of generated files, such as `schemas/nodeinfo/2.1/schema.json`. */
  file: string;
  /** The part of its `$id` before its ID: the base URL of the published schemas. */
  base: string;
  /** The name of its type in the root of a package, such as `NodeInfo21`. */
  title: string;
  /** The name of its type in its subpath, such as `NodeInfo`. */
  name: string;
  strict: JsonSchema;
  open: JsonSchema;
  /** Both schemas, without references. */
  resolved: { strict: ResolvedSchema; open: ResolvedSchema };
  facts: DocumentFacts;
  /** Documents that servers really send, from `field-cases.json`. */
  fieldCases: FieldCase[];
}

/** A schema before processing, and the facts about it. */
export interface DocumentSource {
  /** The name of generated modules and vectors, such as `metadata/example`. The `$id` of the schema must end with it and `.json`. */
  id: string;
  /** A schema in our subset of JSON Schema. */
  schema: JsonSchema;
  facts: DocumentFacts;
  fieldCases?: FieldCase[];
}

/**
 * Makes a document from its schema: derives the open profile, and resolves the references of both. Throws a `SourceError` with
 * every problem if the schema is outside our subset of JSON Schema or breaks a rule. File names in messages start with `folder`.
 */
export function toDocument(
  { id, schema, facts, fieldCases = [] }: DocumentSource,
  folder = "schemas",
): SourceDocument {
  const file = `${folder}/${id}/schema.json`;
  throwIfAny(file, lintSchema(schema, id));
  const factsFile = `${folder}/${id}/document.json`;
  throwIfAny(factsFile, shapeProblemsOfDocumentFile(facts));
  const title = schema.title ?? "";
  const base = `${schema.$id}`.slice(0, -`/${id}.json`.length);
  throwIfAny(
    `${factsFile}, after the replacements of "accept"`,
    lintSchema(withAccepted(schema, facts.open), id),
  );
  const open = { ...openProfile(schema, facts.open), $id: `${base}/open/${id}.json` };
  return {
    ...{ id, file, base, title, name: nameInSubpath(title, id) },
    ...{ strict: schema, open, facts, fieldCases },
    resolved: { strict: resolveReferences(schema), open: resolveReferences(open) },
  };
}

function throwIfAny(file: string, problems: string[]): void {
  if (problems.length > 0)
    throw new SourceError(`${file}:\n${problems.map((problem) => `  ${problem}`).join("\n")}`);
}

/** `NodeInfo21` of `nodeinfo/2.1` is plain `NodeInfo`: the subpath already has the version. */
function nameInSubpath(title: string, id: string): string {
  const [, major, minor] = id.match(/(\d+)\.(\d+)$/) ?? [];
  const version = `${major}${minor}`;
  return title.endsWith(version) ? title.slice(0, -version.length) : title;
}

/** Builds @nodeinfo-kit/schemas: raw schemas and known values, a module beside each, the list of documents, and OpenAPI documents. */

import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { bundle, openApiNames, readOpenApiSource } from "./openapi/bundle.ts";
import { run } from "./run.ts";
import { otherDialects, toDialect } from "./source/dialects.ts";
import { readDocuments, repository, type SourceDocument } from "./source/documents.ts";
import { type Registry, readRegistries } from "./source/known-values.ts";

const dist = `${repository}schemas/dist/`;

function write(path: string, text: string): void {
  mkdirSync(dirname(dist + path), { recursive: true });
  writeFileSync(dist + path, text);
}

function writeSchemas({ id, strict, open, facts }: SourceDocument): void {
  const json = { strict: JSON.stringify(strict, null, 2), open: JSON.stringify(open, null, 2) };
  write(`${id}.json`, `${json.strict}\n`);
  write(`open/${id}.json`, `${json.open}\n`);
  for (const dialect of otherDialects) {
    write(`${dialect}/${id}.json`, `${JSON.stringify(toDialect(strict, dialect), null, 2)}\n`);
    write(`${dialect}/open/${id}.json`, `${JSON.stringify(toDialect(open, dialect), null, 2)}\n`);
  }
  write(`${id}.js`, `export const schema = ${json.strict};\n\nexport const openSchema = ${json.open};\n`);
  const index = `${"../".repeat(id.split("/").length - 1) || "./"}index.js`;
  write(
    `${id}.d.ts`,
    `import type { JsonSchema } from "${index}";

/** The strict schema of ${facts.standard}: the standard's own verdict. */
export declare const schema: JsonSchema;

/** The open schema of ${facts.standard}: what a reader should accept. */
export declare const openSchema: JsonSchema;
`,
  );
}

function writeRegistry({ name, values }: Registry): void {
  const json = JSON.stringify(values, null, 2);
  write(`known-values/${name}.json`, `${json}\n`);
  write(`known-values/${name}.js`, `export const ${name} = ${json};\n`);
  write(
    `known-values/${name}.d.ts`,
    `import type { KnownValue } from "../index.js";

/** The known words for ${name}, in alphabetical order. */
export declare const ${name}: readonly KnownValue[];
`,
  );
}

function writeIndex(documents: SourceDocument[]): void {
  const infos = documents.map(({ id, title, facts: { open, files, ...facts } }) => ({ id, title, ...facts }));
  write("index.js", `export const documents = ${JSON.stringify(infos, null, 2)};\n`);
  write(
    "index.d.ts",
    `/** The name of a schema in every package of nodeinfo-kit, and its subpath in each. */
export type DocumentId =
${documents.map(({ id }) => `  | ${JSON.stringify(id)}`).join("\n")};

/** What is known about a document besides its schema. */
export interface DocumentInfo {
  readonly id: DocumentId;
  /** The name of its type at the root of \`@nodeinfo-kit/types\`, such as \`NodeInfo21\`. */
  readonly title: string;
  /** The standard it follows, such as "NodeInfo 2.1". */
  readonly standard: string;
  /** The URL of the standard's text. */
  readonly specification: string;
  /** Whether the standard has been released, exists but is not released yet, or is a draft. */
  readonly status: "released" | "unreleased" | "draft";
  /** The id of the standard's own schema, with its \`#\`. */
  readonly officialId?: string;
  /** The rel of links to it in /.well-known/nodeinfo, without \`#\`. */
  readonly rel?: string;
  /** The value of the \`profile\` parameter of its media type, with its \`#\`. It is written in quotes. */
  readonly profile?: string;
}

/** A JSON Schema as plain data. */
export interface JsonSchema {
  readonly [keyword: string]: unknown;
}

/** A word that documents use for a protocol, a service or a program, and what is known of it. */
export interface KnownValue {
  /** The word that stands for it in documents. */
  readonly word: string;
  /** How people write it. */
  readonly title: string;
  /** Where people read about it: an https URL. */
  readonly homepage?: string;
  /** Other spellings that documents have in its place, exactly as they have them. */
  readonly aliases: readonly string[];
  /** The first document that lists the word: of NodeInfo if one does, otherwise of NodeInfo2. Absent if none lists it. */
  readonly since?: DocumentId;
  /** Of a service: whether the standards list it as inbound, as outbound, or as both. Absent if none lists it. */
  readonly directions?: readonly ("inbound" | "outbound")[];
  /** Of a program: the word of the program that its family of forks began with. */
  readonly fork?: string;
  /** A sentence on what else is to be known. */
  readonly notes?: string;
}

/** Every document that nodeinfo-kit has a schema for, in the order of their ids. */
export declare const documents: readonly DocumentInfo[];
`,
  );
}

await run(() => {
  const documents = readDocuments();
  rmSync(dist, { recursive: true, force: true });
  for (const document of documents) writeSchemas(document);
  writeIndex(documents);
  for (const registry of readRegistries()) writeRegistry(registry);
  for (const name of openApiNames())
    write(`openapi/${name}.json`, `${JSON.stringify(bundle(readOpenApiSource(name), documents), null, 2)}\n`);
});

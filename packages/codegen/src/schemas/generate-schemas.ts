import type { Files } from "../files.js";
import type { SourceDocument } from "../source/documents.js";
import type { JsonSchema } from "../source/json-schema.js";
import type { Registry } from "../source/known-values.js";
import type { Sources } from "../source/sources.js";
import { otherDialects, toDialect } from "./dialects.js";
import { toEditorSchema } from "./editor.js";
import { withHiddenAlternatives } from "./hidden-alternatives.js";
import { publishedForm } from "./published-form.js";

/**
 * Generates the package of the schemas: each in both profiles and three dialects (2020-12, draft-07 and draft-04), those of documents that
 * are kept in files also for editors, known values, a module for each, and an `index.js` that lists the documents.
 *
 * @example
 * const files = generateSchemas(readSources("schemas"));
 * writeFiles("dist", files); // dist/nodeinfo/2.1.json, dist/draft-07/open/nodeinfo/2.1.json …
 */
export function generateSchemas({ documents, registries }: Sources): Files {
  const files: Files = new Map();
  for (const document of documents) addSchemas(files, document);
  addIndex(files, documents);
  for (const registry of registries) addRegistry(files, registry);
  return files;
}

function addSchemas(files: Files, { id, base, facts, ...document }: SourceDocument): void {
  const [strict, open] = [publishedForm(document.strict), publishedForm(document.open)];
  const json = { strict: JSON.stringify(strict, null, 2), open: JSON.stringify(open, null, 2) };
  files.set(`${id}.json`, `${json.strict}\n`);
  files.set(`open/${id}.json`, `${json.open}\n`);
  for (const dialect of otherDialects) {
    const older = (schema: JsonSchema) => toDialect(withHiddenAlternatives(schema), dialect, base);
    files.set(`${dialect}/${id}.json`, `${JSON.stringify(older(strict), null, 2)}\n`);
    files.set(`${dialect}/open/${id}.json`, `${JSON.stringify(older(open), null, 2)}\n`);
  }
  if (facts.files)
    files.set(`editor/${id}.json`, `${JSON.stringify(toEditorSchema(document.strict, base), null, 2)}\n`);
  files.set(`${id}.js`, `export const schema = ${json.strict};\n\nexport const openSchema = ${json.open};\n`);
  const index = `${"../".repeat(id.split("/").length - 1) || "./"}index.js`;
  files.set(
    `${id}.d.ts`,
    `import type { JsonSchema } from "${index}";

/** The strict schema of ${facts.standard}: the standard as published. */
export declare const schema: JsonSchema;

/** The open schema of ${facts.standard}: what a reader should accept. */
export declare const openSchema: JsonSchema;
`,
  );
}

function addRegistry(files: Files, { name, values }: Registry): void {
  const json = JSON.stringify(values, null, 2);
  files.set(`known-values/${name}.json`, `${json}\n`);
  files.set(`known-values/${name}.js`, `export const ${name} = ${json};\n`);
  files.set(
    `known-values/${name}.d.ts`,
    `import type { KnownValue } from "../index.js";

/** The known ${name}, sorted by value. */
export declare const ${name}: readonly KnownValue[];
`,
  );
}

function addIndex(files: Files, documents: SourceDocument[]): void {
  const infos = documents.map(({ id, title, facts: { open, files, ...facts } }) => ({ id, title, ...facts }));
  files.set("index.js", `export const documents = ${JSON.stringify(infos, null, 2)};\n`);
  files.set(
    "index.d.ts",
    `/** The ID of a schema, and its subpath in every package of nodeinfo-kit. */
export type DocumentId =
${documents.map(({ id }) => `  | ${JSON.stringify(id)}`).join("\n")};

/** Facts about a document that its schema cannot express. */
export interface DocumentInfo {
  readonly id: DocumentId;
  /** The name of its type in the root of \`@nodeinfo-kit/types\`, such as \`NodeInfo21\`. */
  readonly title: string;
  /** The standard it follows, such as "NodeInfo 2.1". */
  readonly standard: string;
  /** The URL of the standard. */
  readonly specification: string;
  /** The status of the standard: released, published but not yet released, or a draft. */
  readonly status: "released" | "unreleased" | "draft";
  /** The ID of the official schema, including its \`#\`. */
  readonly officialId?: string;
  /** The rel of links to it in /.well-known/nodeinfo, without a \`#\`. */
  readonly rel?: string;
  /** The value of the \`profile\` parameter of its media type, including its \`#\`. It must be in quotes. */
  readonly profile?: string;
}

/** A JSON Schema as plain data. */
export interface JsonSchema {
  readonly [keyword: string]: unknown;
}

/** A value that documents use for a protocol, a service or a program, and what is known about it. */
export interface KnownValue {
  /** The value in documents. */
  readonly value: string;
  /** The name in prose. */
  readonly title: string;
  /** The https URL of its home page. */
  readonly homepage?: string;
  /** Other spellings that documents use, exactly as written there. */
  readonly aliases: readonly string[];
  /** The first document that lists the value: of NodeInfo if there is one, otherwise of NodeInfo2. Absent if none lists it. */
  readonly since?: DocumentId;
  /** For a service: whether the standards list it as inbound, as outbound, or as both. Absent if none lists it. */
  readonly directions?: readonly ("inbound" | "outbound")[];
  /** For a program: the value of the program that it is a fork of. For a fork of a fork, the first program. */
  readonly fork?: string;
  /** Additional information, as one sentence. */
  readonly notes?: string;
}

/** Every document type that nodeinfo-kit has a schema for, in the order of their IDs. */
export declare const documents: readonly DocumentInfo[];
`,
  );
}

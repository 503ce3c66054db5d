import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { globSync } from "tinyglobby";
import type { JsonSchema } from "./json-schema.ts";
import { lintSchema } from "./lint-schema.ts";
import { type OpenRules, openProfile } from "./open-profile.ts";
import { shapeFaultsOfDocumentFile } from "./shape-of-document-file.ts";

/** Where the repository is, with a slash at its end. */
export const repository = fileURLToPath(new URL("../../../../", import.meta.url));

/** The facts about a document that its schema cannot say, from `document.json` beside the schema. */
interface DocumentFacts {
  standard: string;
  specification: string;
  status: "released" | "unreleased" | "draft";
  officialId?: string;
  rel?: string;
  profile?: string;
  /** Globs of the files that such a document is usually kept in, for editors. */
  files?: string[];
  open?: OpenRules;
}

/** One folder under `schemas/`. */
export interface SourceDocument {
  /** The folder, such as `nodeinfo/2.1`. */
  id: string;
  /** The name of its type at a package's root, such as `NodeInfo21`. */
  title: string;
  /** The name of its type in its own subpath, such as `NodeInfo`. */
  name: string;
  strict: JsonSchema;
  open: JsonSchema;
  facts: DocumentFacts;
}

/** Says what is wrong with a file under `schemas/`: its message has the file, the place and the cure. */
export class SourceError extends Error {}

/** Reads every document under `schemas/`, in the order of their ids. Throws a `SourceError` when one breaks a rule. */
export function readDocuments(): SourceDocument[] {
  const found = globSync(["**/schema.json", "**/document.json"], {
    cwd: schemasFolder,
    ignore: ["dist", "node_modules"],
  });
  const ids = [...new Set(found.map((file) => file.replace(/\/(schema|document)\.json$/, "")))].sort();
  if (ids.length === 0) throw new SourceError(`No schema.json was found under ${schemasFolder}.`);
  const documents = ids.map(readDocument);
  for (const [index, { id, title }] of documents.entries()) {
    const other = documents.slice(0, index).find((document) => document.title === title);
    if (other)
      throw new SourceError(
        `schemas/${id}/schema.json has the title of ${other.id}, ${title}. Give it its own.`,
      );
  }
  return documents;
}

const schemasFolder = `${repository}schemas`;

function readDocument(id: string): SourceDocument {
  const strict = readJson<JsonSchema>(`${id}/schema.json`, (value) => lintSchema(value, id));
  const facts = readJson<DocumentFacts>(`${id}/document.json`, shapeFaultsOfDocumentFile);
  const title = strict.title ?? "";
  return { id, title, name: nameInSubpath(title, id), strict, open: openProfile(strict, facts.open), facts };
}

/** Reads a file whose shape `faultsOf` checks: what it finds nothing wrong with is of the type that it checks for. */
function readJson<T>(file: string, faultsOf: (value: T) => string[]): T {
  let value: T;
  try {
    value = JSON.parse(readFileSync(`${schemasFolder}/${file}`, "utf8"));
  } catch (error) {
    const isMissing = error instanceof Error && "code" in error && error.code === "ENOENT";
    throw new SourceError(
      `schemas/${file} ${isMissing ? "is missing. See CONTRIBUTING.md" : `is not JSON: ${error}`}.`,
    );
  }
  const faults = faultsOf(value);
  if (faults.length > 0)
    throw new SourceError(`schemas/${file}:\n${faults.map((fault) => `  ${fault}`).join("\n")}`);
  return value;
}

/** `NodeInfo21` of `nodeinfo/2.1` is plain `NodeInfo`: the subpath says the version already. */
function nameInSubpath(title: string, id: string): string {
  const [, major, minor] = id.match(/(\d+)\.(\d+)$/) ?? [];
  const version = `${major}${minor}`;
  return title.endsWith(version) ? title.slice(0, -version.length) : title;
}

import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { globSync } from "tinyglobby";
import type { JsonSchema } from "./json-schema.ts";
import { lintSchema } from "./lint-schema.ts";
import { type OpenRules, openProfile } from "./open-profile.ts";

/** Where the repository is, with a slash at its end. */
export const repository = fileURLToPath(new URL("../../", import.meta.url));

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

/** Reads every document under `schemas/`, in the order of their ids. Throws when a schema breaks a rule of ours. */
export function readDocuments(schemasFolder = `${repository}schemas`): SourceDocument[] {
  const files = globSync("**/schema.json", { cwd: schemasFolder, ignore: ["dist", "node_modules"] }).sort();
  if (files.length === 0) throw new Error(`No schema.json was found under ${schemasFolder}.`);
  return files.map((file) => readDocument(schemasFolder, file.replace("/schema.json", "")));
}

function readDocument(schemasFolder: string, id: string): SourceDocument {
  const strict: JsonSchema = JSON.parse(readFileSync(`${schemasFolder}/${id}/schema.json`, "utf8"));
  const facts: DocumentFacts = JSON.parse(readFileSync(`${schemasFolder}/${id}/document.json`, "utf8"));
  const faults = lintSchema(strict, id);
  if (faults.length > 0) throw new Error(`schemas/${id}/schema.json:\n${faults.join("\n")}`);
  const title = strict.title ?? "";
  return { id, title, name: nameInSubpath(title, id), strict, open: openProfile(strict, facts.open), facts };
}

/** `NodeInfo21` of `nodeinfo/2.1` is plain `NodeInfo`: the subpath says the version already. */
function nameInSubpath(title: string, id: string): string {
  const [, major, minor] = id.match(/(\d+)\.(\d+)$/) ?? [];
  const version = `${major}${minor}`;
  return title.endsWith(version) ? title.slice(0, -version.length) : title;
}

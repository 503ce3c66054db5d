import { readFileSync } from "node:fs";
import { identify } from "@nodeinfo-kit/convert";
import { globSync } from "tinyglobby";
import { repository } from "./repository.ts";

/** Returns the examples of a document type, including those in the `metadata` of others. */
export function examplesOf(id: string): unknown[] {
  const files = globSync("examples/documents/*/*.json", { cwd: repository, absolute: true });
  const documents = files.map((file) => JSON.parse(readFileSync(file, "utf8")));
  if (id.startsWith("metadata/"))
    return documents.map(({ metadata }) => metadata).filter((metadata) => metadata?.constructor === Object);
  return documents.filter((document) => identify(document) === id);
}

import { readSources, type SourceDocument } from "@nodeinfo-kit/codegen";
import { repository } from "./repository.ts";

/** Reads every document under `schemas/`, sorted by id. */
export function readDocuments(): SourceDocument[] {
  return readSources(`${repository}schemas`).documents;
}

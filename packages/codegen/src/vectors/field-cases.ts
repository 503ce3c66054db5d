import { existsSync, readFileSync } from "node:fs";
import { repository, type SourceDocument } from "../source/documents.ts";
import { sampleOf } from "./sample.ts";
import type { Vector } from "./vector.ts";

/** What the field really sends, written by hand in `field-cases.json`, as changes to the smallest valid document. */
interface FieldCase {
  description: string;
  /** Values by JSON Pointer, of one or no token: members of the document, or the document itself. */
  set?: Record<string, unknown>;
  remove?: string[];
  /** Whether it is valid: for all ids that share the file, or for those listed. */
  strict: boolean | string[];
  open: boolean | string[];
}

/** Makes the vectors of a document's field cases, which stand in its folder or in that of its family. */
export function fieldVectors({ id, strict }: SourceDocument, profile: "strict" | "open"): Vector[] {
  const file = [id, id.split("/")[0]]
    .map((folder) => `${repository}schemas/${folder}/field-cases.json`)
    .find((path) => existsSync(path));
  if (!file) return [];
  const cases: FieldCase[] = JSON.parse(readFileSync(file, "utf8"));
  return cases.map((fieldCase) => ({
    description: fieldCase.description,
    data: change(sampleOf(strict, strict, "required"), fieldCase),
    valid: isValid(fieldCase[profile], id),
  }));
}

function change(document: unknown, { set = {}, remove = [] }: FieldCase): unknown {
  if ("" in set) return set[""];
  const removed = Object.entries(document ?? {}).filter(([name]) => !remove.includes(`/${name}`));
  return Object.fromEntries([
    ...removed,
    ...Object.entries(set).map(([pointer, value]) => [pointer.slice(1), value]),
  ]);
}

function isValid(verdict: boolean | string[], id: string): boolean {
  return typeof verdict === "boolean" ? verdict : verdict.includes(id);
}

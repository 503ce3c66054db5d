import type { SourceDocument } from "../source/documents.js";
import type { FieldCase } from "../source/field-case.js";
import { sampleOf } from "./sample.js";
import type { Vector } from "./vector.js";

/** Makes the vectors of a document's field cases. */
export function fieldVectors(document: SourceDocument, profile: "strict" | "open"): Vector[] {
  return document.fieldCases.map((fieldCase) => ({
    description: fieldCase.description,
    data: change(sampleOf(document.resolved.strict, "required"), fieldCase),
    valid: isValid(fieldCase[profile], document.id),
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

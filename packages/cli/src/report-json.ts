import type { CheckedDocument } from "./check.js";
import { summarise } from "./summary.js";

/** Writes the result for programs. `format` names the shape, and changes if the shape does. */
export function reportJson(documents: readonly CheckedDocument[]): string {
  const { total } = summarise(documents);
  return JSON.stringify(
    {
      format: "nodeinfo-check-1",
      summary: total,
      documents: documents.map((document) => {
        if (document.kind !== "judged") return document;
        const { issues, ...facts } = document;
        return { ...facts, strict: verdict(issues.strict), open: verdict(issues.open) };
      }),
    },
    null,
    2,
  );
}

function verdict(issues: readonly unknown[]): { valid: boolean; issues: readonly unknown[] } {
  return { valid: issues.length === 0, issues };
}

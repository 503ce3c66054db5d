import type { CheckedDocument } from "./judge.js";
import { printJson } from "./print-json.js";
import { summarise } from "./summary.js";

/** Writes the result for programs. `format` names the shape, and changes if the shape does. */
export function reportJson(documents: readonly CheckedDocument[]): string {
  const { total } = summarise(documents);
  return printJson({
    format: "nodeinfo-check-1",
    summary: total,
    documents: documents.map((document) => {
      if (document.kind !== "judged") return document;
      const { issues, omitted, ...facts } = document;
      return {
        ...facts,
        strict: verdict(issues.strict, omitted.strict),
        open: verdict(issues.open, omitted.open),
      };
    }),
  });
}

function verdict(issues: readonly unknown[], omitted: number): object {
  return { valid: issues.length === 0, issues, ...(omitted > 0 && { omitted }) };
}

import type { Diagnostic, Edit, Range } from "@nodeinfo-kit/lint";
import type { Checked, CheckedDocument, Report } from "../check/report.js";
import { printJson } from "../print-json.js";
import { checkedOf, countsOf, findingsOf, isChecked, omittedCountOf } from "./counts.js";
import type { Format } from "./format.js";
import { rangeInFile } from "./places.js";

/** Renders a report for programs. Its `format` identifies the structure, and changes with it. */
export const json: Format = (report) =>
  printJson({
    format: "nodeinfo-check-1",
    summary: summaryOf(report),
    documents: report.documents.map(documentOf),
    unusedIgnores: report.unusedIgnores,
  });

function summaryOf(report: Report): object {
  const documents = checkedOf(report);
  const { error, warning, info } = countsOf(findingsOf(report).map(({ diagnostic }) => diagnostic));
  return {
    documents: documents.length,
    unreadable: report.documents.length - documents.length,
    strict: documents.filter(({ isValid }) => isValid.strict).length,
    open: documents.filter(({ isValid }) => isValid.open).length,
    errors: error,
    warnings: warning,
    infos: info,
    // The numbers above count only listed findings.
    omittedCount: omittedCountOf(report),
  };
}

function documentOf(document: Checked): object {
  if (!isChecked(document)) return document;
  const { kind, file, firstLine, id, software, isValid, diagnostics, omittedCount, ignored, fixes } =
    document;
  return {
    kind,
    file,
    line: firstLine,
    id: id ?? null,
    software: software ?? null,
    strict: { valid: isValid.strict },
    open: { valid: isValid.open },
    diagnostics: diagnostics.map((diagnostic) => inFile(diagnostic, document)),
    omittedCount,
    ignored,
    fixed: fixes?.listed ?? [],
    moreFixed: fixes?.more ?? 0,
  };
}

/** A diagnostic of lint, with positions in the file. */
function inFile(diagnostic: Diagnostic, document: CheckedDocument): Diagnostic {
  const moved = <T extends { readonly range?: Range }>(place: T): T =>
    place.range ? { ...place, range: rangeInFile(place.range, document) } : place;
  return {
    ...moved(diagnostic),
    related: diagnostic.related.map(moved),
    suggestions: diagnostic.suggestions.map((suggestion) => ({
      ...suggestion,
      edits: suggestion.edits.map((edit): Edit => moved(edit)),
    })),
  };
}

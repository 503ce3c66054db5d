import type { Severity } from "@nodeinfo-kit/lint";
import { severities } from "@nodeinfo-kit/lint";
import type { Report } from "./report.js";

/** 3 if a file could not be read, else 1 if there is a finding at `failOn` or above, else 0. */
export function exitStatus({ documents, failOn, unusedIgnores }: Report): 0 | 1 | 3 {
  const fails = (severity: Severity) => severities.indexOf(severity) <= severities.indexOf(failOn);
  if (documents.some(({ kind }) => kind === "unreadable")) return 3;
  if (unusedIgnores.length > 0 && fails("warning")) return 1;
  const isWrong = documents.some(
    (document) =>
      document.kind === "checked" &&
      (document.diagnostics.some(({ severity }) => fails(severity)) ||
        // The most severe are listed. If none is listed but some are omitted, all examined findings are ignored.
        (document.omittedCount > 0 && document.diagnostics.length === 0)),
  );
  return isWrong ? 1 : 0;
}

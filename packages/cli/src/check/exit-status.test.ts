import { type Diagnostic, type Severity, severities } from "@nodeinfo-kit/lint";
import { expect, test } from "vitest";
import { exitStatus } from "./exit-status.js";
import type { CheckedDocument, Report } from "./report.js";

function document(severity?: Severity, omittedCount = 0): CheckedDocument {
  const diagnostic = { severity } as Diagnostic; // Nothing else of it is looked at.
  return {
    kind: "checked",
    file: "a.json",
    text: "",
    firstLine: 1,
    firstOffset: 0,
    id: undefined,
    software: undefined,
    isValid: { strict: false, open: false },
    diagnostics: severity ? [diagnostic] : [],
    omittedCount,
    ignored: 0,
  };
}

function status(report: Partial<Report>) {
  return exitStatus({ documents: [], failOn: "error", unusedIgnores: [], ...report });
}

test("it is 1 for a finding at --fail-on or above, and 0 otherwise", () => {
  const matrix = severities.map((failOn) =>
    severities.map((severity) => status({ failOn, documents: [document(), document(severity)] })),
  );
  expect(matrix).toEqual([
    [1, 0, 0],
    [1, 1, 0],
    [1, 1, 1],
  ]);
});

test("it is 3 if a file could not be read, regardless of findings in others", () => {
  const unreadable = { kind: "unreadable", file: "b.json", message: "" } as const;
  expect(status({ documents: [document("error"), unreadable] })).toBe(3);
});

test("an unused ignore counts as a warning", () => {
  const statuses = severities.map((failOn) => status({ failOn, unusedIgnores: ["/ignore/0"] }));
  expect(statuses).toEqual([0, 1, 1]);
});

test("it is 1 for findings that are not listed, even if all listed ones are ignored", () => {
  expect(status({ documents: [document(undefined, 5)] })).toBe(1);
});

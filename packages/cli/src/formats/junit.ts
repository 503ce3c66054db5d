import type { Diagnostic } from "@nodeinfo-kit/lint";
import { printable } from "@nodeinfo-kit/lint/terminal";
import type { CheckedDocument, Report, UnreadableFile } from "../check/report.js";
import { painter } from "../terminal.js";
import { isAtLeast, isChecked } from "./counts.js";
import { diagnosticText } from "./diagnostic-text.js";
import { unlistedText } from "./entries.js";
import type { Format, FormatContext } from "./format.js";
import { escapeCiCommands } from "./format.js";
import { forgePath, namer } from "./places.js";
import { element } from "./xml.js";

/**
 * Renders a report as test results for CI. Each document is a suite. Each finding that makes the check fail is a failed test;
 * a document without such findings is one passed test. Other findings are the output of the suite.
 */
export const junit: Format = (report, shown) => {
  const context = { ...shown, isFixRefused: report.isFixRefused };
  const nameOf = namer(report.documents, (file) => printable(forgePath(file, context)));
  const suites = report.documents.map((document) =>
    isChecked(document)
      ? checkedSuite(document, nameOf(document), report, context)
      : unreadableSuite(document, nameOf(document)),
  );
  if (report.unusedIgnores.length > 0) suites.push(settingsSuite(report));
  const sum = (key: keyof Counts) => suites.reduce((sum, { counts }) => sum + counts[key], 0);
  const counts: Counts = { tests: sum("tests"), failures: sum("failures"), errors: sum("errors") };
  const all = element(
    "testsuites",
    { name: "nodeinfo check", ...counts },
    suites.map(({ xml }) => xml),
  );
  return escapeCiCommands(`<?xml version="1.0" encoding="UTF-8"?>\n${all}`);
};

type Counts = Readonly<Record<"tests" | "failures" | "errors", number>>;

interface Suite {
  readonly counts: Counts;
  readonly xml: string;
}

function unreadableSuite({ message }: UnreadableFile, name: string): Suite {
  const error = element("error", { type: "unreadable", message: printable(message) });
  const counts = { tests: 1, failures: 0, errors: 1 };
  const test = element("testcase", { classname: name, name: "can be read" }, [error]);
  return { counts, xml: element("testsuite", { name, ...counts }, [test]) };
}

function checkedSuite(
  document: CheckedDocument,
  name: string,
  report: Report,
  context: FormatContext,
): Suite {
  const plain = { ...context, paint: painter(false), hasLinks: false, width: 100 };
  const textOf = (diagnostic: Diagnostic) => diagnosticText(diagnostic, document, plain).join("\n");
  const { diagnostics, omittedCount } = document;
  const failures = diagnostics.filter(({ severity }) => isAtLeast(severity, report.failOn));
  const others = diagnostics.filter((diagnostic) => !failures.includes(diagnostic)).map(textOf);
  const more = unlistedText(omittedCount);
  const failed = failures.map((diagnostic) => ({
    name: `${diagnostic.code} ${diagnostic.pointer}`,
    code: diagnostic.code,
    message: diagnostic.message,
    text: textOf(diagnostic),
  }));
  // The most severe are listed: if all of them fail, or all are ignored, omitted ones may fail too.
  const mayFail = failures.length === diagnostics.length;
  if (omittedCount > 0 && mayFail)
    failed.push({ name: "truncated", code: "truncated", message: more, text: more });
  else if (omittedCount > 0) others.push(more);
  return suite(name, failed, others);
}

interface Failure {
  readonly name: string;
  readonly code: string;
  readonly message: string;
  readonly text: string;
}

function suite(name: string, failed: readonly Failure[], others: readonly string[]): Suite {
  const names = uniqueNames(failed.map((failure) => printable(failure.name).trimEnd()));
  const tests = failed.map(({ code, message, text }, index) => {
    const failure = element("failure", { type: code, message: printable(message) }, text);
    return element("testcase", { classname: name, name: names[index] ?? "" }, [failure]);
  });
  if (tests.length === 0) tests.push(element("testcase", { classname: name, name: "passes" }));
  const counts = { tests: tests.length, failures: failed.length, errors: 0 };
  const output = others.length > 0 ? [element("system-out", {}, others.join("\n\n"))] : [];
  return { counts, xml: element("testsuite", { name, ...counts }, [...tests, ...output]) };
}

/** Problems of the configuration count as warnings. */
function settingsSuite({ unusedIgnores, failOn }: Report): Suite {
  const sentences = unusedIgnores.map(printable);
  const failed = sentences.map((message) => ({
    name: "ignores",
    code: "unused-ignore",
    message,
    text: message,
  }));
  return isAtLeast("warning", failOn) ? suite("settings", failed, []) : suite("settings", [], sentences);
}

/** Numbers repeated names, because CI treats tests with the same name as one test. */
function uniqueNames(names: readonly string[]): string[] {
  const seen = new Map<string, number>();
  return names.map((name) => {
    const count = (seen.get(name) ?? 0) + 1;
    seen.set(name, count);
    return count === 1 ? name : `${name} (${count})`;
  });
}

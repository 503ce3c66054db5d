import { severities } from "@nodeinfo-kit/lint";
import type { Log, Notification } from "sarif";
import type { Report } from "../check/report.js";
import { counted } from "../counted.js";
import { printJson } from "../print-json.js";
import { type Entry, entriesOf } from "./entries.js";
import { fingerprintsOf } from "./fingerprints.js";
import type { Format, FormatContext } from "./format.js";
import { levels, locationOf, messageOf, resultOf } from "./sarif-result.js";
import { rulesOf } from "./sarif-rules.js";

/** Renders a SARIF 2.1.0 log for GitHub's code scanning and for editors. */
export const sarif: Format = (report, context) => {
  const entries = entriesOf(report).filter(({ finding }) => finding !== undefined);
  const rules = rulesOf(entries);
  const fingerprints = fingerprintsOf(entries, context);
  const results = entries.map((entry, index) => resultOf(entry, rules, fingerprints[index] ?? "", context));
  const kept = results.length > maxResults ? worstFirst(results, entries).slice(0, maxResults) : results;
  const notifications = notificationsOf(report, results.length - kept.length, context);
  const log: Log = {
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: { driver: { name: "nodeinfo", semanticVersion: context.version, informationUri, rules } },
        columnKind: "utf16CodeUnits",
        invocations: [
          {
            executionSuccessful: report.documents.every(({ kind }) => kind === "checked"),
            toolExecutionNotifications: notifications,
          },
        ],
        results: kept,
      },
    ],
  };
  return printJson(log);
};

const informationUri = "https://www.npmjs.com/package/@nodeinfo-kit/cli";

/** GitHub rejects a log with more results. */
const maxResults = 25_000;

function worstFirst<T>(results: readonly T[], entries: readonly Entry[]): T[] {
  return severities.flatMap((severity) =>
    results.filter((_, index) => entries[index]?.severity === severity),
  );
}

/** The notifications: everything that is not a result. */
function notificationsOf(report: Report, omittedCount: number, context: FormatContext): Notification[] {
  const others = entriesOf(report).filter(({ finding }) => finding === undefined);
  return [
    ...others.map((entry) => ({
      level: levels[entry.severity],
      message: messageOf(entry.message),
      locations: [locationOf(entry, context)],
    })),
    ...report.unusedIgnores.map(warningOf),
    ...(omittedCount > 0 ? [warningOf(omission(omittedCount))] : []),
  ];
}

function warningOf(text: string): Notification {
  return { level: "warning", message: messageOf(text) };
}

function omission(omittedCount: number): string {
  return `A log may have ${maxResults} results. ${counted(omittedCount, "result is", "results are")} omitted, the least severe.`;
}

import { type Severity, severities } from "@nodeinfo-kit/lint";
import { printable } from "@nodeinfo-kit/lint/terminal";
import { counted } from "../counted.js";
import { messageBesideHelp } from "./diagnostic-text.js";
import { type Entry, entriesOf } from "./entries.js";
import type { Format, FormatContext } from "./format.js";
import { forgePath } from "./places.js";
import { totalOf } from "./summaries.js";

/** Writes annotations for GitHub Actions: workflow commands, which its runner reads from the log, and the total. */
export const github: Format = (report, context) => {
  const annotations = [
    ...entriesOf(report).map((entry) => annotationOf(entry, context)),
    ...report.unusedIgnores.map((message) => ({ severity: "warning", message: printable(message) }) as const),
  ];
  const ofSeverity = (severity: Severity) => annotations.filter((each) => each.severity === severity);
  const isTooMany = severities.some((severity) => ofSeverity(severity).length > most);
  const shown = severities.flatMap((severity) =>
    // The notice that says how many are hidden counts too.
    ofSeverity(severity).slice(0, severity === "info" && isTooMany ? most - 1 : most),
  );
  const hidden = annotations.length - shown.length;
  const commands = [...shown, ...(hidden > 0 ? [hiddenNotice(hidden)] : [])].map(commandOf);
  // The log says that something was checked, though all be well.
  return [...commands, `${totalOf(report)}.`].join("\n");
};

/** GitHub shows no more annotations of a level for a step. */
const most = 10;

/** GitHub's words for severities. */
const levels = { error: "error", warning: "warning", info: "notice" } as const;

interface Annotation {
  readonly severity: Severity;
  readonly message: string;
  readonly properties?: Readonly<Record<string, string | number>>;
}

function annotationOf(entry: Entry, context: FormatContext): Annotation {
  const { file, code, severity, finding } = entry;
  const message = finding ? messageBesideHelp(finding.diagnostic) : entry.message;
  const help = finding?.diagnostic.suggestions.map(({ title }) => `help: ${title}`) ?? [];
  const lines = [message, ...help].map(printable);
  const properties = { file: forgePath(file, context), ...placeOf(entry), title: code };
  return { severity, message: lines.join("\n"), properties };
}

/** Columns only where they are on one line: GitHub refuses others. */
function placeOf({ range }: Entry): Record<string, number> {
  if (range === undefined) return {};
  const { start, end } = range;
  const lines = { line: start.line, endLine: end.line };
  return start.line === end.line ? { ...lines, col: start.column, endColumn: end.column } : lines;
}

function hiddenNotice(hidden: number): Annotation {
  const message = `GitHub shows ${most} annotations of a level for a step. ${counted(hidden, "finding", "findings")} more are not shown; the summary of the job has them.`;
  return { severity: "info", message };
}

function commandOf({ severity, message, properties = { title: "nodeinfo" } }: Annotation): string {
  const written = Object.entries(properties).map(([name, value]) => `${name}=${property(String(value))}`);
  return `::${levels[severity]} ${written.join(",")}::${data(message)}`;
}

/** Escapes a message so that it stays one line: what begins a line may be a command. */
function data(text: string): string {
  return printable(text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A"));
}

/** Escapes a value that ends at a comma or a colon, too. */
function property(text: string): string {
  return data(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}

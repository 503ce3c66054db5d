import { type Severity, severities } from "@nodeinfo-kit/lint";
import { printable } from "@nodeinfo-kit/lint/terminal";
import { counted } from "../counted.js";
import { messageBesideHelp } from "./diagnostic-text.js";
import { type Entry, entriesOf } from "./entries.js";
import type { Format, FormatContext } from "./format.js";
import { forgePath } from "./places.js";
import { totalOf } from "./summaries.js";

/** Renders annotations for GitHub Actions, as workflow commands that its runner reads from the log, and the total. */
export const github: Format = (report, context) => {
  const annotations = [
    ...entriesOf(report).map((entry) => annotationOf(entry, context)),
    ...report.unusedIgnores.map((message) => ({ severity: "warning", message: printable(message) }) as const),
  ];
  const ofSeverity = (severity: Severity) => annotations.filter((each) => each.severity === severity);
  const isTooMany = severities.some((severity) => ofSeverity(severity).length > maxShown);
  const shown = severities.flatMap((severity) =>
    // The notice with the number of hidden findings counts too.
    ofSeverity(severity).slice(0, severity === "info" && isTooMany ? maxShown - 1 : maxShown),
  );
  const hidden = annotations.length - shown.length;
  const commands = [...shown, ...(hidden > 0 ? [hiddenNotice(hidden)] : [])].map(commandOf);
  // The total shows that something was checked, even without findings.
  return [...commands, `${totalOf(report)}.`].join("\n");
};

/** The number of annotations of each level that GitHub shows for a step. */
const maxShown = 10;

/** GitHub's names of severities. */
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

/** The place of an annotation. Columns only within one line: GitHub rejects others. */
function placeOf({ range }: Entry): Record<string, number> {
  if (range === undefined) return {};
  const { start, end } = range;
  const lines = { line: start.line, endLine: end.line };
  return start.line === end.line ? { ...lines, col: start.column, endColumn: end.column } : lines;
}

function hiddenNotice(hidden: number): Annotation {
  const message = `GitHub shows ${maxShown} annotations of each level for a step. See the job summary for ${counted(hidden, "more finding", "more findings")}.`;
  return { severity: "info", message };
}

function commandOf({ severity, message, properties = { title: "nodeinfo" } }: Annotation): string {
  const written = Object.entries(properties).map(([name, value]) => `${name}=${property(String(value))}`);
  return `::${levels[severity]} ${written.join(",")}::${data(message)}`;
}

/** Escapes a message to a single line, because a line may start a command. */
function data(text: string): string {
  return printable(text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A"));
}

/** Escapes a property's value, also commas and colons. */
function property(text: string): string {
  return data(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}

import { type BadSample, type LintOptions, lint, type Rule, type Sample } from "@nodeinfo-kit/lint";
import { excerpt, printable, wrap } from "@nodeinfo-kit/lint/terminal";
import { colours, diagnosticText } from "../formats/diagnostic-text.js";
import { whyNeverOff } from "../rule-codes.js";
import type { Terminal } from "../terminal.js";
import { version } from "../version.js";
import { plainMarkdown } from "./plain-markdown.js";

/** Wider lines of prose are hard to read. */
const maxWidth = 100;

/** Renders the page of a rule, with the findings for its bad sample. */
export function ruleText(rule: Rule, terminal: Terminal): string[] {
  const { code, severity, summary, explanation, source, bad, good } = rule;
  const { out: paint } = terminal;
  const width = Math.min(terminal.width, maxWidth);
  const title = (text: string) => paint("bold", text);
  return [
    `${title(paint(colours[severity], severity))}  ${title(code)}`,
    ...plainMarkdown(summary, width, paint),
    "",
    ...plainMarkdown(explanation, width, paint),
    "",
    ...wrap(`Source: ${source.name}`, width, "  "),
    // Not wrapped, so that terminals recognise the URL.
    `  ${source.url}`,
    "",
    title("Incorrect"),
    ...settingsText(bad.options, width),
    ...sampleText(bad, terminal.width),
    "",
    ...foundText(bad, terminal),
    "",
    title("Correct"),
    ...settingsText(good.options, width),
    ...sampleText(good, terminal.width),
    "",
    title("Disable the rule"),
    ...offText(code, width),
  ];
}

function offText(code: string, width: number): string[] {
  const refusal = whyNeverOff(code);
  if (refusal !== undefined) return wrap(refusal, width);
  return [
    `  nodeinfo check --rule ${code}=off server.json`,
    "or in nodeinfo.config.json:",
    `  { "rules": { "${code}": "off" } }`,
  ];
}

const decoder = new TextDecoder("utf-8", { ignoreBOM: true });

function textOf({ text }: Sample): string {
  return typeof text === "string" ? text : decoder.decode(text);
}

/** Longer samples are cut. */
const maxLines = 40;

function sampleText(sample: Sample, width: number): string[] {
  const lines = textOf(sample).trimEnd().split(/\r?\n/);
  const shown = lines.slice(0, maxLines).map((line) => `  ${excerpt(printable(line), width - 3)}`.trimEnd());
  return lines.length > maxLines ? [...shown, `  and ${lines.length - maxLines} more lines`] : shown;
}

/** What `check` prints for the bad sample. */
function foundText(bad: BadSample, { out: paint, width, hasLinks }: Terminal): string[] {
  const { id, diagnostics } = lint(bad.text, bad.options);
  const place = {
    kind: "checked",
    file: "server.json",
    text: textOf(bad),
    firstLine: 1,
    firstOffset: 0,
  } as const;
  const unused = {
    software: undefined,
    isValid: { strict: false, open: false },
    omittedCount: 0,
    ignored: 0,
  };
  const document = { ...place, ...unused, id, diagnostics };
  const context = { paint, width, hasLinks, version: version(), folder: "", root: "" };
  return diagnostics.flatMap((diagnostic) => diagnosticText(diagnostic, document, context));
}

/** The options for linting a sample: those of the command line, or of the library if the command has none. */
function settingsText({ as, profile, origin, limits }: LintOptions = {}, width: number): string[] {
  const { contentType, ...others } = origin ?? {};
  const flags = { as, profile, ...others, "content-type": contentType };
  const settings = [
    ...Object.entries(flags).flatMap(([name, value]) =>
      value === undefined ? [] : `--${name} ${quoted(value)}`,
    ),
    ...Object.entries(limits ?? {}).map(([name, limit]) => `limits.${name} ${limit}`),
  ];
  return settings.length === 0 ? [] : wrap(`  with ${settings.join(" and ")}:`, width, "  ");
}

/** Quotes a value for a shell. */
function quoted(value: string): string {
  return /^[\w./:-]+$/.test(value) ? value : `'${value.replaceAll("'", "'\\''")}'`;
}

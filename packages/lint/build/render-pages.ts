import { type BadSample, type Diagnostic, lint, type Rule, type Sample } from "@nodeinfo-kit/lint";
import { codeFrame } from "@nodeinfo-kit/lint/code-frame";

/** Renders the page of each rule, and an index of them, by their paths in `docs/rules/` and in `dist/docs/`. */
export function renderPages(rules: readonly Rule[]): Map<string, string> {
  const pages = rules.map((rule): [string, string] => [`${rule.code}.md`, renderPage(rule)]);
  return new Map([["README.md", renderIndex(rules)], ...pages]);
}

const made = '<!-- Made from packages/lint/src/rules by "npm run generate". Do not edit. -->';

function renderPage(rule: Rule): string {
  const { code, severity, summary, explanation, source, bad, good } = rule;
  return `${made}

# ${code}

**${severity}** · [${source.name}](${source.url})

${summary}

${explanation}

## Incorrect

${renderSample(bad)}

${renderDiagnostic(bad)}

## Correct

${renderSample(good)}

${renderOff(rule)}

\`nodeinfo explain ${code}\` prints this page. [All rules](../README.md)
`;
}

function renderSample({ text, options }: Sample): string {
  const shown = typeof text === "string" ? text : new TextDecoder().decode(text);
  const setting = options ? `\n\nOptions: \`${JSON.stringify(options)}\`.` : "";
  return `${fenced("json", shown.trimEnd())}${setting}`;
}

/** How to disable the rule. A rule whose finding ends the check cannot be disabled: the document would pass. */
function renderOff({ code, bad }: Rule): string {
  const { id, value } = lint(bad.text, bad.options);
  if (id === undefined || value === undefined)
    return "This rule cannot be disabled: its findings prevent the document from being checked.";
  return `## Disable the rule\n\n${fenced("sh", `nodeinfo check --rule ${code}=off server.json`)}`;
}

/** The diagnostics of the bad sample. */
function renderDiagnostic({ text, options }: BadSample): string {
  const shown = typeof text === "string" ? text : new TextDecoder().decode(text);
  const { diagnostics } = lint(text, options);
  return fenced("text", diagnostics.flatMap((diagnostic) => linesOf(diagnostic, shown)).join("\n"));
}

function linesOf({ severity, code, message, range, suggestions }: Diagnostic, text: string): string[] {
  return [
    `${severity}[${code}]: ${message}`,
    ...(range ? codeFrame(text, range) : []),
    ...suggestions.map(({ title }) => `help: ${title}`),
  ];
}

/** A code block, in a fence longer than any inside it. Invisible characters are escaped. */
function fenced(language: string, text: string): string {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([{ length }]) => length));
  const fence = "`".repeat(longest + 1);
  return `${fence}${language}\n${text.replace(/[^\P{C}\n\t]/gu, escaped)}\n${fence}`;
}

function escaped(character: string): string {
  return `\\u{${character.codePointAt(0)?.toString(16)}}`;
}

function renderIndex(rules: readonly Rule[]): string {
  const areas = [...new Set(rules.map(areaOf))];
  const sections = areas.map((area) => {
    const rows = rules.filter((rule) => areaOf(rule) === area).map(rowOf);
    return `## ${area}\n\n| Rule | Severity | Problem |\n|---|---|---|\n${rows.join("\n")}`;
  });
  return `${made}

# Lint rules

The ${rules.length} rules of [\`@nodeinfo-kit/lint\`](../../packages/lint) and \`nodeinfo check\`.
An **error** breaks the schema or the protocol, a **warning** is probably a mistake, **info** is about good practice.

${sections.join("\n\n")}
`;
}

function areaOf({ code }: Rule): string {
  return code.split("/")[0] ?? "";
}

function rowOf({ code, severity, summary }: Rule): string {
  return `| [${code}](${code}.md) | ${severity} | ${summary.replaceAll("|", "\\|")} |`;
}

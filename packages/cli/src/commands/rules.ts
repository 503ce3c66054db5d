import { rules as allRules, lint, type Rule } from "@nodeinfo-kit/lint";
import { wrap } from "@nodeinfo-kit/lint/terminal";
import { defineCommand, type Outcome } from "../command.js";
import { colours } from "../formats/diagnostic-text.js";
import { textOrJson } from "../options.js";
import { printJson } from "../print-json.js";
import type { Terminal } from "../terminal.js";
import { pad } from "../text-table.js";
import { WrongUsage } from "../wrong-usage.js";

export const rules = defineCommand({
  name: "rules",
  summary: "List all rules",
  help: {
    usage: "",
    about: 'List the rules of "nodeinfo check": code, severity and summary.',
    examples: [
      "nodeinfo rules",
      "nodeinfo rules | grep error",
      "nodeinfo rules --format json | jq -r '.rules[].code'",
    ],
    more: "Severities: error breaks the schema or the protocol, warning is probably a mistake, info is about good practice. For details: nodeinfo explain CODE",
    exitStatus: "0 printed, 2 invalid usage.",
  },
  options: { format: textOrJson("Print text, or everything about each rule as JSON") },
  operands: [],
  understand({ format }, operands): boolean {
    if (operands.length > 0)
      throw new WrongUsage(`Unexpected "${operands[0]}". To explain a rule: nodeinfo explain CODE`);
    return format === "json";
  },
  run: (isJson, terminal): Outcome => ({ out: isJson ? rulesJson() : rulesText(terminal), status: 0 }),
});

function rulesText({ out: paint, width, isTerminal }: Terminal): string {
  const codes = Math.max(...allRules.map(({ code }) => code.length));
  const severities = "severity".length;
  const indent = " ".repeat(codes + severities + 4);
  // Outside a terminal each rule stays on one line, so that grep finds all of it.
  const room = isTerminal.out ? Math.max(width, indent.length + 24) : Number.POSITIVE_INFINITY;
  const lines = allRules.flatMap(({ code, severity, summary }, index) => {
    const start = `${pad(code, codes)}  ${pad(severity, severities)}  `;
    const [first = "", ...others] = wrap(`${start}${summary}`, room, indent);
    const painted = `${paint("bold", pad(code, codes))}  ${paint(colours[severity], pad(severity, severities))}  `;
    const isNewArea = index > 0 && areaOf(code) !== areaOf(allRules[index - 1]?.code);
    return [...(isNewArea ? [""] : []), `${painted}${first.slice(start.length)}`, ...others];
  });
  return lines.join("\n");
}

function areaOf(code: string | undefined): string | undefined {
  return code?.split("/")[0];
}

function rulesJson(): string {
  return printJson({ format: "nodeinfo-rules-1", rules: allRules.map(factsOf) });
}

function factsOf(rule: Rule) {
  const { code, severity, summary, explanation, source, documents, bad, good } = rule;
  const [found] = lint(bad.text, bad.options).diagnostics;
  return {
    code,
    severity,
    summary,
    explanation,
    source,
    documents,
    docsUrl: found?.docsUrl,
    bad: sampleOf(bad),
    good: sampleOf(good),
  };
}

/** A sample as JSON. Bytes that are not valid UTF-8 are written in Base64. */
function sampleOf({ text, ...others }: Rule["good"]) {
  return typeof text === "string"
    ? { text, ...others }
    : { base64: Buffer.from(text).toString("base64"), ...others };
}

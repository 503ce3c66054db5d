import { rules as allRules, lint, type Rule } from "@nodeinfo-kit/lint";
import { wrap } from "@nodeinfo-kit/lint/terminal";
import { defineCommand, type Outcome, type Terminal, WrongUsage } from "../command.js";
import { colours } from "../formats/diagnostic-text.js";
import { isJson, textOrJson } from "../options.js";
import { printJson } from "../print-json.js";
import { pad } from "../text-table.js";

const help = `nodeinfo rules [--format text|json]

Lists what nodeinfo check looks for: the code of each rule, how severe it is,
and what is wrong.

  nodeinfo rules
  nodeinfo rules | grep error
  nodeinfo rules --format json | jq -r '.rules[].code'

  --format json  all that is known of each rule, for programs

An error breaks the schema or the protocol, a warning is probably a mistake, and
info is about good practice. nodeinfo explain CODE says more of a rule.

Exit status: 0 listed, 2 wrong usage.`;

export const rules = defineCommand({
  name: "rules",
  summary: "lists what check looks for",
  help,
  options: { format: textOrJson },
  operands: [],
  understand({ format }, operands): boolean {
    if (operands.length > 0)
      throw new WrongUsage("All rules are listed; of some, nodeinfo explain CODE … says more.");
    return isJson(format);
  },
  run: (isJson, terminal): Outcome => ({ out: isJson ? rulesJson() : rulesText(terminal), status: 0 }),
});

function rulesText({ out: paint, width, isTerminal }: Terminal): string {
  const codes = Math.max(...allRules.map(({ code }) => code.length));
  const severities = "severity".length;
  const indent = " ".repeat(codes + severities + 4);
  // What is not for eyes alone keeps a line a rule, so that a search finds all of it.
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
    docs: found?.docs,
    bad: sampleOf(bad),
    good: sampleOf(good),
  };
}

/** A sample that is no text, because its bytes are no UTF-8, is written in Base64. */
function sampleOf({ text, ...others }: Rule["good"]) {
  return typeof text === "string"
    ? { text, ...others }
    : { base64: Buffer.from(text).toString("base64"), ...others };
}

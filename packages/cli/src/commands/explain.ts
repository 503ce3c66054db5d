import { getRule, type Rule, rules } from "@nodeinfo-kit/lint";
import { defineCommand } from "../command.js";
import { ruleText } from "../explain/rule-text.js";
import { unknownRule } from "../rule-codes.js";
import { WrongUsage } from "../wrong-usage.js";

export const explain = defineCommand({
  name: "explain",
  summary: "Explain a rule: why it matters and how to follow it",
  help: {
    usage: "CODE...",
    about:
      'Explain a rule: what is wrong, why it matters, how to fix it and where it is specified. Shows a document that breaks the rule, what "nodeinfo check" reports for it, and the corrected document.',
    examples: ["nodeinfo explain schema/enum", "nodeinfo explain json/bom json/duplicate-key | less"],
    more: '"nodeinfo check" prints the code in brackets: error[schema/enum].\n"nodeinfo rules" lists all codes.',
    exitStatus: "0 printed, 2 invalid usage, such as an unknown code.",
  },
  options: {},
  operands: rules.map(({ code }) => code),
  understand(_, codes): Rule[] {
    if (codes.length === 0)
      throw new WrongUsage("No rule. Specify a code, such as schema/enum. To list the rules: nodeinfo rules");
    return [...new Set(codes.map(codeIn))].map((code) => {
      const rule = getRule(code);
      if (rule === undefined) throw new WrongUsage(unknownRule(code));
      return rule;
    });
  },
  run: (rules, terminal) => ({
    out: rules.map((rule) => ruleText(rule, terminal).join("\n")).join("\n\n\n"),
    status: 0,
  }),
});

/** The code in the label that `check` prints, such as `error[schema/enum]:`. Other text is returned unchanged. */
function codeIn(label: string): string {
  return /^[a-z]*\[(.+)\]:?$/.exec(label)?.[1] ?? label;
}

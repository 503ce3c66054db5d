import { type Rule, ruleOf, rules } from "@nodeinfo-kit/lint";
import { defineCommand, WrongUsage } from "../command.js";
import { ruleText } from "../explain/rule-text.js";
import { noSuchRule } from "../rule-codes.js";

const help = `nodeinfo explain CODE …

Says all about a rule: what is wrong, why it matters and how to mend it, where
it is written, a document that is wrong, what nodeinfo check says of that, and
the same document without the fault.

  nodeinfo explain schema/enum
  nodeinfo explain json/bom json/duplicate-key | less

The code of a rule is what check prints in brackets: error[schema/enum].
nodeinfo rules lists all.

Exit status: 0 explained, 2 wrong usage, such as a code that there is not.`;

export const explain = defineCommand({
  name: "explain",
  summary: "says all about a rule: why it matters, and how to mend it",
  help,
  options: {},
  operands: rules.map(({ code }) => code),
  understand(_, codes): Rule[] {
    if (codes.length === 0)
      throw new WrongUsage('Name a rule, such as schema/enum; "nodeinfo rules" lists them.');
    return [...new Set(codes.map(codeIn))].map((code) => {
      const rule = ruleOf(code);
      if (rule === undefined) throw new WrongUsage(noSuchRule(code));
      return rule;
    });
  },
  run: (rules, terminal) => ({
    out: rules.map((rule) => ruleText(rule, terminal).join("\n")).join("\n\n\n"),
    status: 0,
  }),
});

/** The code in what `check` prints before a message, such as `error[schema/enum]:`, if it was copied whole. */
function codeIn(word: string): string {
  return /^[a-z]*\[(.+)\]:?$/.exec(word)?.[1] ?? word;
}

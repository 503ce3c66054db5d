import type { DocumentId } from "./diagnostic.js";
import { rules } from "./generated/rules.js";
import type { Rule } from "./rule.js";

export { rules };

const byCode = new Map<string, Rule>(rules.map((rule) => [rule.code, rule]));
const byDocument = new Map<DocumentId, readonly CheckedRule[]>();

/** A rule with its own check. */
type CheckedRule = Rule & Required<Pick<Rule, "check">>;

/** The rule with a code. */
export function getRule(code: string): Rule | undefined {
  return byCode.get(code);
}

/** The rules that apply to a document. */
export function rulesFor(id: DocumentId): readonly CheckedRule[] {
  let found = byDocument.get(id);
  if (found === undefined) {
    found = rules.filter(
      (rule): rule is CheckedRule =>
        rule.check !== undefined && rule.documents.some((each) => id === each || id.startsWith(`${each}/`)),
    );
    byDocument.set(id, found);
  }
  return found;
}

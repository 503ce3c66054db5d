import { getRule, lint, rules } from "@nodeinfo-kit/lint";
import { nearest } from "@nodeinfo-kit/lint/internal";
import { quote } from "@nodeinfo-kit/validators/internal";

/** The message for an unknown rule code. */
export function unknownRule(code: string, start = "Unknown rule"): string {
  const codes = rules.map((rule) => rule.code);
  const meant = nearest(code, codes) ?? codes.find((each) => each.endsWith(`/${code}`));
  const cure = meant === undefined ? "To list the rules: nodeinfo rules" : `Did you mean "${meant}"?`;
  return `${start} ${quote(code)}. ${cure}`;
}

/**
 * Explains why a rule cannot be turned off. Undefined if it can. Without these rules, an unreadable document would pass: after
 * their findings the document is not checked any further, as their own samples show.
 */
export function whyNeverOff(code: string): string | undefined {
  const bad = getRule(code)?.bad;
  if (bad === undefined) return undefined;
  const { id, value } = lint(bad.text, bad.options);
  if (id !== undefined && value !== undefined) return undefined;
  return `${code} cannot be turned off: documents it finds cannot be checked, and would pass.`;
}

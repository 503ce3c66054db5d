import { lint, nearest, ruleOf, rules } from "@nodeinfo-kit/lint";
import { quote } from "@nodeinfo-kit/validators/internal";

/** Says that there is no rule of a code, and which was probably meant. */
export function noSuchRule(code: string): string {
  const codes = rules.map((rule) => rule.code);
  const meant = nearest(code, codes) ?? codes.find((each) => each.endsWith(`/${code}`));
  const cure = meant === undefined ? '"nodeinfo rules" lists them.' : `Did you mean "${meant}"?`;
  return `There is no rule ${quote(code)}. ${cure}`;
}

/**
 * Why a rule cannot be off, if it cannot: without it, a document that nobody could read would pass. These are the rules after
 * whose finding a document is not judged further, as their own samples show.
 */
export function whyNeverOff(code: string): string | undefined {
  const bad = ruleOf(code)?.bad;
  if (bad === undefined) return undefined;
  const { id, value } = lint(bad.text, bad.options);
  if (id !== undefined && value !== undefined) return undefined;
  return `${code} cannot be off: a document that it finds cannot be judged, and would pass.`;
}

import { nearest, rules } from "@nodeinfo-kit/lint";
import { quote } from "@nodeinfo-kit/validators/words-of-issues";

/** Says that there is no rule of a code, and which was probably meant. */
export function noSuchRule(code: string): string {
  const codes = rules.map((rule) => rule.code);
  const meant = nearest(code, codes) ?? codes.find((each) => each.endsWith(`/${code}`));
  const cure = meant === undefined ? '"nodeinfo rules" lists them.' : `Did you mean "${meant}"?`;
  return `There is no rule ${quote(code)}. ${cure}`;
}

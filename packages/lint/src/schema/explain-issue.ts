import type { Issue } from "@nodeinfo-kit/validators";
import { ruleOf } from "../registry.js";
import type { Found } from "../rule.js";
import { placeOf } from "../words.js";

/** Says what an issue of the validator means. */
export function explainIssue({ code, path, message, expected, received }: Issue): Found {
  const rule = ruleOf(code);
  if (rule === undefined) throw new Error(`No rule is called ${code}.`);
  return { rule, path, message: `${placeOf(path)} ${message}.`, args: { expected, received } };
}

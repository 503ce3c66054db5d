import type { Issue, IssueCode } from "@nodeinfo-kit/validators";
import { getRule } from "../registry.js";
import type { Found } from "../rule.js";
import { explainConst } from "./explain-const.js";
import { explainEnum } from "./explain-enum.js";
import { explainMissing, explainMissingAlternative, explainUnknown } from "./explain-property.js";
import { explainMaxLength, explainMinLength, explainPattern } from "./explain-string.js";
import { explainMinItems, explainMinimum, explainType } from "./explain-value.js";
import type { Explain, Refused } from "./refused-document.js";

const explanations: Readonly<Record<IssueCode, Explain>> = {
  "schema/type": explainType,
  "schema/missing-property": explainMissing,
  "schema/missing-alternative": explainMissingAlternative,
  "schema/unknown-property": explainUnknown,
  "schema/const": explainConst,
  "schema/enum": explainEnum,
  "schema/minimum": explainMinimum,
  "schema/min-items": explainMinItems,
  "schema/min-length": explainMinLength,
  "schema/max-length": explainMaxLength,
  "schema/pattern": explainPattern,
};

/** Explains an issue of the validator, and how to fix it. */
export function explainIssue(issue: Issue, refused: Refused): Found {
  const { code, path, expected, received } = issue;
  const rule = getRule(code);
  if (rule === undefined) throw new Error(`Unknown rule ${code}.`);
  const { message, args, remedies = [] } = explanations[code](issue, refused);
  return {
    rule,
    path,
    isKey: code === "schema/unknown-property",
    message,
    args: { expected, received, ...args },
    remedies,
  };
}

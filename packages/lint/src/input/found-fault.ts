import type { Found } from "../rule.js";
import { rule as syntax } from "../rules/json/syntax.js";
import { rule as trailing } from "../rules/json/trailing.js";
import { isAfterTheEnd } from "../text/faults-of-structure.js";
import type { SyntaxFault } from "../text/syntax-fault.js";

/** The finding that reports a syntax error. */
export function foundFault({ problem, ...finding }: SyntaxFault): Found {
  return { rule: isAfterTheEnd(problem) ? trailing : syntax, path: [], ...finding, args: { problem } };
}

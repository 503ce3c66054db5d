export type {
  Diagnostic,
  DocumentId,
  Edit,
  LintResult,
  Related,
  Severity,
  Suggestion,
} from "./diagnostic.js";
export { severities } from "./diagnostic.js";
export { type FixOptions, type FixResult, fix } from "./fix/fix.js";
export { type LintInput, lint } from "./lint.js";
export type { Level, Limits, LintOptions, Origin, Profile } from "./options.js";
export type { Position, Range } from "./place.js";
export { pointsToNodeInfo } from "./points-to-nodeinfo.js";
export { getRule, rules } from "./registry.js";
export type { BadSample, Rule, Sample } from "./rule.js";

import type { Repair } from "@nodeinfo-kit/convert";
import { validators } from "@nodeinfo-kit/validators/all";
import type { Found, LintedDocument } from "../rule.js";
import { explainIssue } from "./explain-issue.js";

/** Judges a document by its schema: one finding for each issue. */
export function judgeBySchema(
  { id, profile, value }: LintedDocument,
  repairs: readonly Repair[],
  most: number,
): { found: Found[]; omitted: number } {
  // One cause may have two faces, which become one; so more are looked at than are shown.
  const { issues, omitted = 0 } = validators[id][profile].validate(value, { maxIssues: 2 * most });
  return { found: (issues ?? []).map((issue) => explainIssue(issue)), omitted };
}

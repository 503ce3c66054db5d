import type { Repair } from "@nodeinfo-kit/convert";
import { validators } from "@nodeinfo-kit/validators/all";
import type { Found, LintedDocument } from "../rule.js";
import { explainIssue } from "./explain-issue.js";
import { explainMisspelt } from "./misspelt.js";

/** What the schema has found, and how many issues more there are. */
interface Judgement {
  readonly found: readonly Found[];
  readonly omitted: number;
}

const nothing: Judgement = { found: [], omitted: 0 };

/**
 * Judges a document by its schema: one finding for each issue, or for two that have one cause. `repairs` is what reading made
 * of what is wrong, which becomes the remedies.
 */
export function judgeBySchema(
  { id, profile, value }: LintedDocument,
  repairs: readonly Repair[],
  most: number,
): Judgement {
  // Two issues may become one finding; so more are looked at than are shown.
  const { issues, omitted = 0 } = validators[id][profile].validate(value, { maxIssues: 2 * most });
  if (issues === undefined) return nothing;
  const refused = { id, value, repairs: byPointer(repairs) };
  const { found, explained } = explainMisspelt(issues, refused);
  for (const issue of issues) if (!explained.has(issue)) found.push(explainIssue(issue, refused));
  return { found, omitted };
}

function byPointer(repairs: readonly Repair[]): Map<string, Repair[]> {
  const found = new Map<string, Repair[]>();
  for (const repair of repairs) {
    const same = found.get(repair.pointer);
    if (same) same.push(repair);
    else found.set(repair.pointer, [repair]);
  }
  return found;
}

import { createIssue } from "@nodeinfo-kit/validators/internal";
import type { Issue } from "./issue.js";
import { merge } from "./merge.js";

/**
 * Merges the content of `extra` into a draft: properties that the standard does not describe, at any depth. For
 * documents whose standard allows them.
 */
export function extra(draft: Record<string, unknown>, issues: Issue[]): unknown {
  const { extra: added, ...described } = draft;
  if (added === undefined) return described;
  for (const [index, { code, path, expected, received }] of issues.entries())
    if (path[0] === "extra" && code !== "builder/set-twice")
      issues[index] = createIssue(code, path.slice(1), expected, received);
  const parts = [
    { from: "its step", value: described },
    { from: "extra()", value: added },
  ];
  return merge(parts, issues);
}

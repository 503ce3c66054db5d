import { createIssue } from "@nodeinfo-kit/validators/internal";
import type { Issue } from "./issue.js";
import { merge } from "./merge.js";

/**
 * Merges what a draft has under `extra` into the draft: members of which the standard says nothing, at any depth. For
 * documents that may have such.
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

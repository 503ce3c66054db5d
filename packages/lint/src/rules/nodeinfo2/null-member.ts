import type { Path, Report, Rule } from "../../rule.js";
import { isObject, memberOf } from "../../value.js";
import { placeOf } from "../../words.js";
import { nodeInfo2 } from "../samples.js";

/** A member is null where it should not be there. */
export const rule: Rule = {
  code: "nodeinfo2/null-member",
  severity: "warning",
  summary: "A member of `organization` or `usage` is null, instead of not being there.",
  explanation:
    "What a server does not want to say is left out in NodeInfo2. Some libraries write null for it instead, which the schema refuses, and which readers may show as a name or count as zero. Leave the member out.",
  source: {
    name: "NodeInfo2 1.0",
    url: "https://github.com/jaywink/nodeinfo2/blob/master/PROTOCOL.md",
  },
  bad: {
    text: nodeInfo2({}, { organization: { name: "Quiet Harbour", contact: null } }),
    marks: "null",
    options: { profile: "open" },
  },
  good: {
    text: nodeInfo2({}, { organization: { name: "Quiet Harbour" } }),
    options: { profile: "open" },
  },
  documents: ["nodeinfo2"],
  // The schema says it where it is strict.
  besideSchema: "yields",
  check({ value }, report) {
    checkMembers(memberOf(value, "organization"), ["organization"], ["name", "contact", "account"], report);
    const usage = memberOf(value, "usage");
    checkMembers(usage, ["usage"], ["users", "localPosts", "localComments"], report);
    const counts = ["total", "activeHalfyear", "activeMonth", "activeWeek"];
    checkMembers(memberOf(usage, "users"), ["usage", "users"], counts, report);
  },
};

function checkMembers(owner: unknown, place: Path, names: readonly string[], report: Report): void {
  if (!isObject(owner)) return;
  for (const name of names) {
    if (memberOf(owner, name) !== null) continue;
    const path = [...place, name];
    report({
      path,
      message: `${placeOf(path)} is null. Leave out what is not to be said.`,
      remedies: [{ title: "Remove it", isSafe: true, changes: [{ kind: "remove", path }] }],
    });
  }
}

import type { Rule } from "../../rule.js";
import { fep, statusOfFep } from "../../sources.js";
import { atTopLevel } from "../metadata/shared/find-at-top-level.js";
import { nodeInfo } from "../samples.js";

const types = { activities: ["Create", "Like"] };

/** `types` (FEP-eb22) is not allowed at the top level. */
export const rule: Rule = {
  code: "fep-eb22/top-level",
  severity: "error",
  summary: "`types` (FEP-eb22) is not allowed at the top level.",
  explanation: `FEP-eb22 proposes \`types\` as a property of the document itself. No version of NodeInfo defines it, and the schemas allow no other properties there, so strict readers reject the whole document: some servers do not federate with a server whose document they reject. Until a version defines it, remove it, or move it into \`metadata\`. ${statusOfFep.eb22}`,
  source: fep("eb22"),
  bad: { text: nodeInfo({ types }), marks: '"types"' },
  good: { text: nodeInfo({ metadata: { types } }) },
  documents: ["nodeinfo"],
  withSchemaIssue: "explains",
  check(document, report) {
    const found = atTopLevel(document, "types", rule);
    if (found) report(found);
  },
};

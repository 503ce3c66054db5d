import type { Rule } from "../../rule.js";
import { fep, statusOfFep } from "../../sources.js";
import { atTopLevel } from "../metadata/shared/find-at-top-level.js";
import { nodeInfo } from "../samples.js";

const types = { activities: ["Create", "Like"] };

/** FEP-eb22 puts its member where the schema lets none be. */
export const rule: Rule = {
  code: "fep-eb22/top-level",
  severity: "error",
  summary: "The member `types` of FEP-eb22 stands where the schema lets no other member be.",
  explanation: `FEP-eb22 proposes \`types\` as a member of the document itself. No version of NodeInfo has it, and their schemas allow no other members there, so that strict readers refuse the whole document: some servers do not federate with one that they refuse. Until there is a version that has it, leave it out, or put it into \`metadata\`. ${statusOfFep.eb22}`,
  source: fep("eb22"),
  bad: { text: nodeInfo({ types }), marks: '"types"' },
  good: { text: nodeInfo({ metadata: { types } }) },
  documents: ["nodeinfo"],
  besideSchema: "explains",
  check(document, report) {
    const found = atTopLevel(document, "types", rule);
    if (found) report(found);
  },
};

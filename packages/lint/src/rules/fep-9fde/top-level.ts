import type { Rule } from "../../rule.js";
import { fep, statusOfFep } from "../../sources.js";
import { atTopLevel } from "../metadata/shared/find-at-top-level.js";
import { nodeInfo } from "../samples.js";

const operations = { "org.joinmastodon.api.statuses.post": ["1.2.0"] };

/** FEP-9fde puts its member where the schema lets none be. */
export const rule: Rule = {
  code: "fep-9fde/top-level",
  severity: "error",
  summary: "The member `operations` of FEP-9fde stands where the schema lets no other member be.",
  explanation: `FEP-9fde proposes \`operations\` as a member of the document itself. No version of NodeInfo has it, and their schemas allow no other members there, so that strict readers refuse the whole document: some servers do not federate with one that they refuse. Until there is a version that has it, leave it out, or put it into \`metadata\`. ${statusOfFep["9fde"]}`,
  source: fep("9fde"),
  bad: { text: nodeInfo({ operations }), marks: '"operations"' },
  good: { text: nodeInfo({ metadata: { operations } }) },
  documents: ["nodeinfo"],
  besideSchema: "explains",
  check(document, report) {
    const found = atTopLevel(document, "operations", rule);
    if (found) report(found);
  },
};

import type { Rule } from "../../rule.js";
import { fep, statusOfFep } from "../../sources.js";
import { atTopLevel } from "../metadata/shared/find-at-top-level.js";
import { nodeInfo } from "../samples.js";

const operations = { "org.joinmastodon.api.statuses.post": ["1.2.0"] };

/** `operations` (FEP-9fde) is not allowed at the top level. */
export const rule: Rule = {
  code: "fep-9fde/top-level",
  severity: "error",
  summary: "`operations` (FEP-9fde) is not allowed at the top level.",
  explanation: `FEP-9fde proposes \`operations\` as a property of the document itself. No version of NodeInfo defines it, and the schemas allow no other properties there, so strict readers reject the whole document: some servers do not federate with a server whose document they reject. Until a version defines it, remove it, or move it into \`metadata\`. ${statusOfFep["9fde"]}`,
  source: fep("9fde"),
  bad: { text: nodeInfo({ operations }), marks: '"operations"' },
  good: { text: nodeInfo({ metadata: { operations } }) },
  documents: ["nodeinfo"],
  withSchemaIssue: "explains",
  check(document, report) {
    const found = atTopLevel(document, "operations", rule);
    if (found) report(found);
  },
};

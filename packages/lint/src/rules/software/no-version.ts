import { pathOfSoftware } from "../../origins.js";
import { placeOf } from "../../place-of.js";
import type { Rule } from "../../rule.js";
import { fep } from "../../sources.js";
import { nodeInfo } from "../samples.js";
import { documentsWithSoftware } from "./shared/documents-with-software.js";

/** The version of the software is empty. */
export const rule: Rule = {
  code: "software/no-version",
  severity: "info",
  summary: "The version of the software is empty.",
  explanation:
    "Some servers hide their version from those who look for old ones to attack, and the standard lets it be empty. It also is empty where a build forgot to fill it in; then developers of other servers cannot tell what they talk to. If it is hidden on purpose, nothing is wrong: turn the rule off.",
  source: fep("f1d5"),
  bad: { text: nodeInfo({ software: { name: "example", version: "" } }), marks: '""' },
  good: { text: nodeInfo({ software: { name: "example", version: "1.0" } }) },
  documents: documentsWithSoftware,
  check({ facts }, report) {
    const version = facts?.software?.version;
    if (facts === undefined || version === undefined || version.length > 100 || version.trim() !== "") return;
    const path = pathOfSoftware(facts, "version");
    report({
      path,
      message: `${placeOf(path)} is empty, so that nobody can tell which version the server runs. If that is on purpose, nothing is wrong.`,
    });
  },
};

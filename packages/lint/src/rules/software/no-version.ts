import { pathOfSoftware } from "../../origins.js";
import { placeOf } from "../../place-of.js";
import type { Rule } from "../../rule.js";
import { fep } from "../../sources.js";
import { nodeInfo } from "../samples.js";
import { documentsWithSoftware } from "./shared/documents-with-software.js";

/** The software version is empty. */
export const rule: Rule = {
  code: "software/no-version",
  severity: "info",
  summary: "The software version is empty.",
  explanation:
    "Some servers hide their version from attackers who look for old ones, and the standard allows an empty version. It is also empty if a build did not fill it in, and then developers of other servers cannot tell what they are talking to. If it is hidden on purpose, nothing is wrong: disable the rule.",
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
      message: `${placeOf(path)} is empty, so no one can tell which version the server runs. If that is intentional, nothing is wrong.`,
    });
  },
};

import type { ServerFacts } from "@nodeinfo-kit/convert";
import { quote } from "@nodeinfo-kit/validators/internal";
import { pathOfSoftware } from "../../origins.js";
import { placeOf } from "../../place-of.js";
import type { Report, Rule } from "../../rule.js";
import { nodeInfo } from "../samples.js";
import { documentsNamingSoftware } from "./shared/documents-with-software.js";
import { isPlaceholder } from "./shared/placeholders.js";

/** The name or the version of the software is a placeholder. */
export const rule: Rule = {
  code: "software/placeholder",
  severity: "warning",
  summary: "The name or the version of the software is a placeholder that nothing was filled into.",
  explanation:
    "A value such as `undefined` or `unknown` comes from a program that had none; `APP_VERSION`, `package.version` or `{{ version }}` from a constant or a template that was not filled in. Readers take it for a name or a version like any other. Let the program read the value from where it knows it, and leave the version empty if it is not to be known.",
  source: { name: "NodeInfo", url: "https://github.com/jhass/nodeinfo/tree/main/schemas" },
  bad: {
    text: nodeInfo({ software: { name: "example", version: "{{ version }}" } }),
    marks: '"{{ version }}"',
  },
  good: { text: nodeInfo({ software: { name: "example", version: "1.0" } }) },
  documents: documentsNamingSoftware,
  // Most placeholders have characters that no name may have.
  besideSchema: "explains",
  check({ facts }, report) {
    const software = facts?.software;
    if (facts === undefined || software === undefined) return;
    if (isPlaceholder(software.name)) say(facts, "name", software.name, report);
    if (isPlaceholder(software.version)) say(facts, "version", software.version, report);
  },
};

function say(facts: ServerFacts, member: "name" | "version", value: string, report: Report): void {
  const path = pathOfSoftware(facts, member);
  report({
    path,
    message: `${placeOf(path)} is ${quote(value)}, which is a placeholder that nothing was filled into. Write the ${member} of the software.`,
    args: { value },
  });
}

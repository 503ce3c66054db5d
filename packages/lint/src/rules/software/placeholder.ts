import type { ServerFacts } from "@nodeinfo-kit/convert";
import { quote } from "@nodeinfo-kit/validators/internal";
import { pathOfSoftware } from "../../origins.js";
import { placeOf } from "../../place-of.js";
import type { Report, Rule } from "../../rule.js";
import { nodeInfo } from "../samples.js";
import { documentsNamingSoftware } from "./shared/documents-with-software.js";
import { isPlaceholder } from "./shared/placeholders.js";

/** The software name or version is a placeholder. */
export const rule: Rule = {
  code: "software/placeholder",
  severity: "warning",
  summary: "The software name or version is a placeholder.",
  explanation:
    "A value such as `undefined` or `unknown` comes from a program without a value; `APP_VERSION`, `package.version` or `{{ version }}` from a constant or template that was not filled in. Readers treat it as a real name or version. Make the program read the real value, and leave the version empty if it is private.",
  source: { name: "NodeInfo", url: "https://github.com/jhass/nodeinfo/tree/main/schemas" },
  bad: {
    text: nodeInfo({ software: { name: "example", version: "{{ version }}" } }),
    marks: '"{{ version }}"',
  },
  good: { text: nodeInfo({ software: { name: "example", version: "1.0" } }) },
  documents: documentsNamingSoftware,
  // Most placeholders contain characters that the schema does not allow in a name.
  withSchemaIssue: "explains",
  check({ facts }, report) {
    const software = facts?.software;
    if (facts === undefined || software === undefined) return;
    if (isPlaceholder(software.name)) say(facts, "name", software.name, report);
    if (isPlaceholder(software.version)) say(facts, "version", software.version, report);
  },
};

function say(facts: ServerFacts, property: "name" | "version", value: string, report: Report): void {
  const path = pathOfSoftware(facts, property);
  report({
    path,
    message: `${placeOf(path)} is ${quote(value)}, which is a placeholder. Use the real ${property} of the software.`,
    args: { value },
  });
}

import { describeValue, isObject, ownProperty } from "@nodeinfo-kit/validators/internal";
import type { Path } from "../../place.js";
import { placeOf } from "../../place-of.js";
import type { Report, Rule } from "../../rule.js";
import { fep, statusOfFep } from "../../sources.js";
import { nodeInfo } from "../samples.js";

/** The maximum number of items or properties to examine. */
const maxItems = 1000;
const maxFindings = 100;

/** `types` does not have the format of FEP-eb22. */
export const rule: Rule = {
  code: "fep-eb22/types",
  severity: "error",
  summary: "`types` does not have the format of FEP-eb22.",
  explanation: `In FEP-eb22, \`types\` is an object with three optional properties. \`activities\` and \`objects\` are arrays of type names, and \`properties\` is an object with an array of names for each type. Clients hide what is not listed, so an array that they cannot read may hide everything. ${statusOfFep.eb22}`,
  source: fep("eb22"),
  bad: {
    text: nodeInfo({ types: { activities: "Create" } }),
    marks: '"Create"',
    options: { profile: "open" },
  },
  good: { text: nodeInfo({ types: { activities: ["Create"] } }), options: { profile: "open" } },
  documents: ["nodeinfo"],
  check({ value }, report) {
    const types = ownProperty(value, "types");
    if (types === undefined) return;
    if (!isObject(types)) {
      reportType(["types"], types, 'an object with "activities", "objects" and "properties"', report);
      return;
    }
    checkNames(ownProperty(types, "activities"), ["types", "activities"], report);
    checkNames(ownProperty(types, "objects"), ["types", "objects"], report);
    const properties = ownProperty(types, "properties");
    if (isObject(properties)) checkProperties(properties, report);
    else if (properties !== undefined)
      reportType(
        ["types", "properties"],
        properties,
        "an object with an array of names for each type",
        report,
      );
  },
};

function checkProperties(properties: Record<string, unknown>, report: Report): void {
  let [seen, reported] = [0, 0];
  for (const type in properties) {
    if (++seen > maxItems || reported >= maxFindings) return;
    checkNames(properties[type], ["types", "properties", type], (finding) => {
      reported++;
      report(finding);
    });
  }
}

/** Reports one item per array: the others are likely wrong for the same reason. */
function checkNames(names: unknown, path: Path, report: Report): void {
  if (names === undefined) return;
  if (!Array.isArray(names)) {
    reportType(path, names, "an array of names", report);
    return;
  }
  const end = Math.min(names.length, maxItems);
  for (let index = 0; index < end; index++) {
    const name: unknown = names[index];
    if (typeof name === "string") continue;
    reportType([...path, index], name, "a name", report);
    return;
  }
}

function reportType(path: Path, value: unknown, expected: string, report: Report): void {
  report({
    path,
    message: `${placeOf(path)} is ${describeValue(value)}, but FEP-eb22 defines ${expected}. Change the type, or remove the property.`,
    args: { expected },
  });
}

import { describeValue, isObject, ownProperty } from "@nodeinfo-kit/validators/internal";
import { placeOf } from "../../place-of.js";
import type { Path, Report, Rule } from "../../rule.js";
import { fep, statusOfFep } from "../../sources.js";
import { nodeInfo } from "../samples.js";

/** No longer list, and no larger object, is looked at to its end. */
const mostItems = 1000;
const mostFindings = 100;

/** The types are not as FEP-eb22 has them. */
export const rule: Rule = {
  code: "fep-eb22/types",
  severity: "error",
  summary: "The types that a server lists are not written as FEP-eb22 has them.",
  explanation: `In FEP-eb22, \`types\` is an object of three members, each of which may be left out: \`activities\` and \`objects\` are lists of the names of types, and \`properties\` is an object that has a list of names for each type. Clients hide what is not listed, so that a list which they cannot read may hide everything. ${statusOfFep.eb22}`,
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
      say(["types"], types, 'an object with "activities", "objects" and "properties"', report);
      return;
    }
    checkNames(ownProperty(types, "activities"), ["types", "activities"], report);
    checkNames(ownProperty(types, "objects"), ["types", "objects"], report);
    const properties = ownProperty(types, "properties");
    if (isObject(properties)) checkProperties(properties, report);
    else if (properties !== undefined)
      say(["types", "properties"], properties, "an object with a list of names for each type", report);
  },
};

function checkProperties(properties: Record<string, unknown>, report: Report): void {
  let [seen, said] = [0, 0];
  for (const type in properties) {
    if (++seen > mostItems || said >= mostFindings) return;
    checkNames(properties[type], ["types", "properties", type], (finding) => {
      said++;
      report(finding);
    });
  }
}

/** One finding a list is enough: what makes one item wrong makes all of them wrong. */
function checkNames(names: unknown, path: Path, report: Report): void {
  if (names === undefined) return;
  if (!Array.isArray(names)) {
    say(path, names, "a list of names", report);
    return;
  }
  const end = Math.min(names.length, mostItems);
  for (let index = 0; index < end; index++) {
    const name: unknown = names[index];
    if (typeof name === "string") continue;
    say([...path, index], name, "a name", report);
    return;
  }
}

function say(path: Path, value: unknown, expected: string, report: Report): void {
  report({
    path,
    message: `${placeOf(path)} is ${describeValue(value)}, where FEP-eb22 has ${expected}. Write it so.`,
    args: { expected },
  });
}

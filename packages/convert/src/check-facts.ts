import {
  createIssue,
  describeValue,
  isObject,
  pathOf,
  quote,
  valueAtPointer,
} from "@nodeinfo-kit/validators/internal";
import type { ServerFacts } from "./facts.js";
import type { Issue } from "./issue.js";
import { counts, texts } from "./reading/fact-setters.js";
import { isStringArray } from "./reading/protocols-and-services.js";
import { isCount } from "./reading/value-readers.js";

type Check = readonly [expected: string, isRight: (value: unknown) => boolean];

const text: Check = ["a string", (value) => typeof value === "string"];
const count: Check = ["an integer of at least 0", isCount];
const flag: Check = ["a boolean", (value) => typeof value === "boolean"];
const list: Check = ["an array of strings", isStringArray];
const record: Check = ["an object", isObject];
const objects: Check = ["an array of objects", (value) => isListOf(isObject, value)];
const features: Check = [
  "an array of objects whose name and version are strings",
  (value) => isListOf(isFeature, value),
];

/** `every` would skip missing items one by one, of which there may be four billion. */
function isListOf(isItem: (item: unknown) => boolean, value: unknown): boolean {
  if (!Array.isArray(value)) return false;
  for (const item of value) if (!isItem(item)) return false;
  return true;
}

function isFeature(value: unknown): boolean {
  const isText = (name: string) => ["string", "undefined"].includes(typeof valueAtPointer(value, `/${name}`));
  return isObject(value) && isText("name") && isText("version");
}

/** The facts that contain other facts. */
const parts = [
  ...["/software", "/usage", "/usage/activeUsers", "/organization", "/federation"],
  ...["/protocols", "/services"],
];

const checks: Readonly<Record<string, Check>> = {
  ...every([...parts, "/metadata", "/extra", "/origins"], record),
  ...every(Object.keys(texts), text),
  ...every(Object.keys(counts), count),
  ...every(["/protocols/all", "/protocols/inbound", "/protocols/outbound"], list),
  ...every(["/services/all", "/services/inbound", "/services/outbound"], list),
  ...every(["/staff", "/languages"], list),
  ...every(["/features"], features),
  ...every(["/activity", "/links"], objects),
  ...every(["/openRegistrations", "/federation/enabled"], flag),
};

function every(facts: readonly string[], check: Check): Record<string, Check> {
  return Object.fromEntries(facts.map((fact) => [fact, check]));
}

/** Returns the facts with a value of the wrong type. TypeScript programs have none. */
export function factsIssues(facts: ServerFacts): Issue[] {
  const issues: Issue[] = [];
  // Not `push(...)`: a call cannot take a hundred thousand arguments.
  const add = (more: readonly Issue[]) => {
    for (const issue of more) issues.push(issue);
  };
  for (const [fact, [expected, isRight]] of Object.entries(checks)) {
    const value = valueAtPointer(facts, fact);
    if (value !== undefined && !isRight(value))
      issues.push(createIssue("convert/wrong-fact", pathOf(fact), expected, describeValue(value)));
  }
  // The following checks read arrays, which are known to be arrays here.
  if (issues.length === 0)
    for (const fact of ["protocols", "services"] as const) add(directionIssues(facts, fact));
  for (const place of ["", ...parts]) add(unknownProperties(facts, place));
  for (const [fact, origin] of Object.entries(facts.origins))
    if (typeof origin !== "string")
      issues.push(createIssue("convert/wrong-fact", ["origins", fact], "a string", describeValue(origin)));
  return issues;
}

/** Properties that are not facts: they would be lost silently. */
function unknownProperties(facts: ServerFacts, place: string): Issue[] {
  const value = valueAtPointer(facts, place);
  const names = isObject(value) ? Object.keys(value) : [];
  const unknown = names.filter((name) => !Object.hasOwn(checks, `${place}/${name}`));
  return unknown.map((name) =>
    createIssue("convert/wrong-fact", [...pathOf(place), name], "a known fact", quote(name)),
  );
}

/** Checks that `all` has every value, or those of the directions would be lost in a standard with a single array. */
function directionIssues(facts: ServerFacts, name: "protocols" | "services"): Issue[] {
  const values = facts[name];
  if (values === undefined) return [];
  const issue = (received: string) =>
    createIssue("convert/wrong-fact", [name, "all"], "an array of all values of both directions", received);
  if (valueAtPointer(values, "/all") === undefined) return [issue("missing")];
  const all = new Set(values.all);
  const lost = [...(values.inbound ?? []), ...(values.outbound ?? [])].find((value) => !all.has(value));
  return lost === undefined ? [] : [issue(`without ${describeValue(lost)}`)];
}

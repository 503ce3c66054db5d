import { pointerOf } from "@nodeinfo-kit/validators/internal";
import type { Severity } from "../diagnostic.js";
import type { Remedy } from "../remedy.js";
import type { Found } from "../rule.js";
import { placesTo } from "./misplaced.js";

/**
 * Merges the findings of the schema and the rules, so that each problem is reported once. A rule that explains an issue of
 * the schema replaces it, with its severity; a rule that yields to it is dropped. A misspelt name covers two issues and is
 * never replaced.
 */
export function mergeWithSchema(bySchema: readonly Found[], byRules: readonly Found[]): Found[] {
  if (bySchema.length === 0 || byRules.length === 0) return [...bySchema, ...byRules];
  const refused = new Map(bySchema.map((issue) => [pointerOf(issue.path), issue]));
  const reported = placesReportedElsewhere(bySchema);
  const explained = new Set<Found>();
  const others: Found[] = [];
  for (const found of byRules) {
    const pointer = pointerOf(found.path);
    const issue = refused.get(pointer);
    const { withSchemaIssue } = found.rule;
    if (withSchemaIssue !== undefined && reported.has(pointer)) continue;
    if (issue === undefined || withSchemaIssue === undefined || !isAboutTheSame(found, issue))
      others.push(found);
    else if (withSchemaIssue === "explains" && !explained.has(issue) && !coversTwo(issue)) {
      explained.add(issue);
      others.push({
        ...found,
        severity: severe,
        related: [...(found.related ?? []), ...(issue.related ?? [])],
        remedies: withoutSame([...(found.remedies ?? []), ...remediesOfSchema(found, issue)]),
      });
    }
  }
  // Findings about the whole document come first: they may be the cause of all schema issues.
  const ofWhole = others.filter(({ path }) => path.length === 0);
  const ofParts = others.filter(({ path }) => path.length > 0);
  return [...ofWhole, ...bySchema.filter((issue) => !explained.has(issue)), ...ofParts];
}

/** The schema's suggestions. It would remove an unknown property, but the rule knows where the property belongs. */
function remediesOfSchema(found: Found, issue: Found): readonly Remedy[] {
  return found.isKey ? [] : (issue.remedies ?? []);
}

/** Whether both are about a property's name, or both about its value: an unknown property can also have an odd value. */
function isAboutTheSame(a: Found, b: Found): boolean {
  return (a.isKey ?? false) === (b.isKey ?? false);
}

/** Whether a finding covers a misspelt or misplaced property and also the property that is missing because of it. */
function coversTwo({ rule: { code } }: Found): boolean {
  return ["schema/misspelt-property", "schema/misplaced-property", "metadata/misplaced"].includes(code);
}

/**
 * The places of properties that are missing because they are elsewhere or misspelt, and so already reported. Nothing may be
 * written there, even if the schema does not require them.
 */
function placesReportedElsewhere(bySchema: readonly Found[]): Set<string> {
  const two = bySchema.filter(coversTwo);
  const related = two.flatMap((found) => found.related ?? []).map(({ path }) => pointerOf(path));
  return new Set([
    ...related,
    ...two.flatMap(({ args }) => (args?.belongs ? placesTo(`${args.belongs}`) : [])),
  ]);
}

/** Removes duplicates: both may suggest the same fix. */
function withoutSame(remedies: readonly Remedy[]): Remedy[] {
  const first = new Map<string, Remedy>();
  for (const remedy of remedies) {
    const changes = JSON.stringify(remedy.changes);
    if (!first.has(changes)) first.set(changes, remedy);
  }
  return [...first.values()];
}

/** A schema issue is an error, regardless of the rule's own severity. */
const severe: Severity = "error";

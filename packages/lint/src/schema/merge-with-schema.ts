import { pointerOf } from "@nodeinfo-kit/validators/internal";
import type { Severity } from "../diagnostic.js";
import type { Found, Remedy } from "../rule.js";
import { placesTo } from "./misplaced.js";

/**
 * Puts together what the schema and what the rules have found, so that one fault is told once: a rule that explains an issue
 * of the schema takes its place, with its severity, and one that yields to it is silent. A misspelt name tells two issues, so
 * that nothing takes its place.
 */
export function mergeWithSchema(bySchema: readonly Found[], byRules: readonly Found[]): Found[] {
  if (bySchema.length === 0 || byRules.length === 0) return [...bySchema, ...byRules];
  const refused = new Map(bySchema.map((issue) => [pointerOf(issue.path), issue]));
  const told = placesToldElsewhere(bySchema);
  const explained = new Set<Found>();
  const others: Found[] = [];
  for (const found of byRules) {
    const pointer = pointerOf(found.path);
    const issue = refused.get(pointer);
    const { besideSchema } = found.rule;
    if (besideSchema !== undefined && told.has(pointer)) continue;
    if (issue === undefined || besideSchema === undefined || !isAboutTheSame(found, issue))
      others.push(found);
    else if (besideSchema === "explains" && !explained.has(issue) && !tellsTwo(issue)) {
      explained.add(issue);
      others.push({
        ...found,
        severity: severe,
        related: [...(found.related ?? []), ...(issue.related ?? [])],
        remedies: withoutSame([...(found.remedies ?? []), ...remediesBeside(found, issue)]),
      });
    }
  }
  // What is said of the document as a whole comes first: it may be the cause of all that its schema refuses.
  const ofWhole = others.filter(({ path }) => path.length === 0);
  const ofParts = others.filter(({ path }) => path.length > 0);
  return [...ofWhole, ...bySchema.filter((issue) => !explained.has(issue)), ...ofParts];
}

/** What the schema would do: it would remove a member that it does not know, but a rule that knows it knows where it belongs. */
function remediesBeside(found: Found, issue: Found): readonly Remedy[] {
  return found.isKey ? [] : (issue.remedies ?? []);
}

/** Whether both are about a member's name, or both about its value: a value may be odd under a name that is unknown. */
function isAboutTheSame(a: Found, b: Found): boolean {
  return (a.isKey ?? false) === (b.isKey ?? false);
}

/** Whether a finding is about a member under a wrong name or at a wrong place, and about what is missing for that. */
function tellsTwo({ rule: { code } }: Found): boolean {
  return ["schema/misspelt-property", "schema/misplaced-property", "metadata/misplaced"].includes(code);
}

/**
 * What is missing because it is elsewhere, or has another name, is told already. The schema may let it be missing: also then
 * nothing is to be written where something will be moved.
 */
function placesToldElsewhere(bySchema: readonly Found[]): Set<string> {
  const two = bySchema.filter(tellsTwo);
  const related = two.flatMap((found) => found.related ?? []).map(({ path }) => pointerOf(path));
  return new Set([
    ...related,
    ...two.flatMap(({ args }) => (args?.belongs ? placesTo(`${args.belongs}`) : [])),
  ]);
}

/** Both may know the same way to mend it. */
function withoutSame(remedies: readonly Remedy[]): Remedy[] {
  const first = new Map<string, Remedy>();
  for (const remedy of remedies) {
    const changes = JSON.stringify(remedy.changes);
    if (!first.has(changes)) first.set(changes, remedy);
  }
  return [...first.values()];
}

/** What the schema refuses is an error, whatever the rule would make of it elsewhere. */
const severe: Severity = "error";

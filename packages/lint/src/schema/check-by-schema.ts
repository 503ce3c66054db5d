import type { Repair } from "@nodeinfo-kit/convert";
import type { Issue } from "@nodeinfo-kit/validators";
import { validators } from "@nodeinfo-kit/validators/all";
import { isObject, pathOf, pointerOf } from "@nodeinfo-kit/validators/internal";
import type { Levels } from "../options.js";
import type { Remedy } from "../remedy.js";
import type { Found, LintedDocument } from "../rule.js";
import { jsonText } from "../text/json-text.js";
import { explainIssue } from "./explain-issue.js";
import { explainMisplaced } from "./misplaced.js";
import { explainMisspelt } from "./misspelt.js";
import type { Refused } from "./refused-document.js";

/** The results of the schema, and the number of omitted issues. */
interface SchemaResult {
  readonly found: readonly Found[];
  readonly omittedCount: number;
}

/**
 * Validates a document against its schema: one finding for each issue, or for two with the same cause. Repairs of reading
 * become suggestions. A property that reading found in the wrong place is a finding even if the schema allows it there.
 */
export function checkBySchema(
  { id, profile, value, facts, repairs }: LintedDocument,
  most: number,
  levels?: Levels,
): SchemaResult {
  // Two issues may become one finding, so more are requested than shown.
  const { issues = [], omittedCount = 0 } = validators[id][profile].validate(value, { maxIssues: 2 * most });
  if (issues.length === 0 && repairs.length === 0) return { found: [], omittedCount };
  const refused = { id, value, facts, repairs: byPointer(repairs) };
  const misplaced = explainMisplaced(issues, notInMisspelt(issues, repairs, refused), refused, levels);
  const left = issues.filter((issue) => !misplaced.explained.has(issue));
  const misspelt = explainMisspelt(left, refused);
  const found = [...misplaced.found, ...withoutTaken(misspelt.found, misplaced.found)];
  const places = repairs.flatMap(({ belongs }) => belongs ?? []);
  for (const issue of left)
    if (!misspelt.explained.has(issue)) found.push(withoutFilling(explainIssue(issue, refused), places));
  return { found, omittedCount };
}

/** Excludes repairs inside an object whose own name is probably misspelt: there they are in their place. */
function notInMisspelt(issues: readonly Issue[], repairs: readonly Repair[], refused: Refused) {
  if (!repairs.some(({ belongs }) => belongs)) return [];
  const places = explainMisspelt(issues, refused).found.map(({ path }) => `${pointerOf(path)}/`);
  return repairs.filter(({ pointer }) => !places.some((place) => pointer.startsWith(place)));
}

/** Removes the suggestion to rename a property to the name of one that is moved there. */
function withoutTaken(misspelt: readonly Found[], misplaced: readonly Found[]): readonly Found[] {
  if (misplaced.length === 0) return misspelt;
  const taken = misplaced.flatMap(({ remedies = [], args }) =>
    remedies.length > 0 ? `${args?.belongs}/` : [],
  );
  return misspelt.map((found) => {
    const place = `${pointerOf([...found.path.slice(0, -1), String(found.args?.meant)])}/`;
    return taken.some((each) => each.startsWith(place)) ? { ...found, remedies: [] } : found;
  });
}

/** Writes nothing where a property from elsewhere belongs: that one would no longer be read or moved. */
function withoutFilling(found: Found, places: readonly string[]): Found {
  const { remedies = [] } = found;
  if (places.length === 0 || remedies.length === 0) return found;
  const left = remedies.filter(
    ({ changes: [change] }) => change?.kind !== "set" || !places.includes(pointerOf(change.path)),
  );
  return { ...found, remedies: left.map((remedy) => leaveRoom(remedy, places)) };
}

function leaveRoom(remedy: Remedy, places: readonly string[]): Remedy {
  const [change] = remedy.changes;
  if (change?.kind !== "set" || !isObject(change.value)) return remedy;
  const { path, value } = change;
  const taken = places.filter((place) => place.startsWith(`${pointerOf(path)}/`)).map(pathOf);
  const names = new Set(taken.map((place) => place[path.length]));
  const kept = Object.entries(value).filter(([name]) => !names.has(name));
  if (kept.length === Object.keys(value).length) return remedy;
  const left = Object.fromEntries(kept);
  return {
    ...remedy,
    title: `${remedy.title.startsWith("Add") ? "Add" : "Replace with"} ${jsonText(left, true)}`,
    changes: [{ ...change, value: left }],
  };
}

function byPointer(repairs: readonly Repair[]): Map<string, Repair[]> {
  const found = new Map<string, Repair[]>();
  for (const repair of repairs) {
    const same = found.get(repair.pointer);
    if (same) same.push(repair);
    else found.set(repair.pointer, [repair]);
  }
  return found;
}

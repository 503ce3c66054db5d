import type { Issue as SchemaIssue } from "@nodeinfo-kit/validators";
import { valueAtPointer } from "@nodeinfo-kit/validators/internal";
import type { GivableFact } from "../facts.js";
import { givableAt } from "../given.js";
import type { Issue } from "../issue.js";
import { setAt } from "../pointer.js";
import type { Draft } from "./draft.js";
import { type TargetId, targetIds, targets } from "./targets.js";

/**
 * Adds advice to the issues of a draft: to give a fact that the document does not have, or to use a target that allows its
 * protocols.
 */
export function advised(draft: Draft, issues: readonly SchemaIssue[]): Issue[] {
  const facts = new Map(draft.target.places.map(([fact, place]) => [place, fact]));
  const areUnlisted = draft.hasLost("loss/no-word");
  // There may be as many issues as protocols, so the target that lists all of them is determined once.
  let listed: string | undefined;
  return issues.map((issue) => {
    const isOfProtocols = /^\/protocols(?:\/|$)/.test(issue.pointer) && draft.target.protocols !== undefined;
    const at = isOfProtocols ? "/protocols/all" : facts.get(issue.pointer);
    const fact = at === undefined ? undefined : givableAt(at);
    if (at === undefined || fact === undefined) return issue;
    const isAdded = draft.isAdded(at);
    if (!isAdded && isMissing(valueAtPointer(draft.facts, at))) return lacking(issue, fact);
    const given = isAdded ? `; it was given as ${fact}` : "";
    const isUnlisted = isOfProtocols && (areUnlisted || issue.code === "schema/enum");
    // The strict issues of an open document need no advice to use the open profile.
    if (!isUnlisted || draft.profile === "open") return withEnd(issue, given);
    listed ??= whereListed(draft);
    return withEnd(issue, `${given}; ${listed}`);
  });
}

function isMissing(value: unknown): boolean {
  return value === undefined || (Array.isArray(value) && value.length === 0);
}

function lacking(issue: SchemaIssue, fact: GivableFact): Issue {
  return { ...withEnd(issue, `; give it as ${fact}`), fact };
}

function withEnd(issue: SchemaIssue, end: string): SchemaIssue {
  return end === "" ? issue : { ...issue, message: `${issue.message}${end}` };
}

/** The place that allows protocols that the target does not list: a newer version of NodeInfo, or the open profile. */
function whereListed({ id, facts }: Draft): string {
  const values = facts.protocols?.all ?? [];
  const newer = newerThan(id).find((each) => rejectedBy(each, "/protocols/inbound", values).size === 0);
  return newer === undefined
    ? "the open profile allows protocols that the standard does not list"
    : `${newer} lists what ${id} does not`;
}

/** For each value that an array of the target does not allow: the oldest newer version of NodeInfo that does, or the open profile. */
export function adviceOnValues(
  id: TargetId,
  list: string,
  values: readonly string[],
): ReadonlyMap<string, string> {
  const advice = new Map(values.map((value) => [value, "the open profile allows it"]));
  let unlisted = [...advice.keys()];
  for (const newer of newerThan(id)) {
    const rejected = rejectedBy(newer, list, unlisted);
    for (const value of unlisted) if (!rejected.has(value)) advice.set(value, `${newer} lists it`);
    unlisted = [...rejected];
  }
  return advice;
}

/** From the oldest to the newest. */
function newerThan(id: TargetId): readonly TargetId[] {
  const versions = targetIds.filter((each) => each.startsWith("nodeinfo/"));
  const at = versions.indexOf(id);
  return at < 0 ? [] : versions.slice(at + 1);
}

/** The values that a version does not allow in an array. The array of protocols has different places in 2.x and 1.x. */
function rejectedBy(id: TargetId, list: string, values: readonly string[]): ReadonlySet<string> {
  const { protocols, validate } = targets[id];
  const place = protocols === "list" && list.startsWith("/protocols/") ? "/protocols" : list;
  const document = {};
  setAt(document, place, values);
  const { issues = [] } = validate.strict(document, { maxIssues: Number.POSITIVE_INFINITY });
  const inPlace = issues.filter(({ pointer }) => pointer.startsWith(`${place}/`));
  return new Set(inPlace.flatMap(({ path }) => values[Number(path.at(-1))] ?? []));
}

import type { Issue as SchemaIssue } from "@nodeinfo-kit/validators";
import { valueAtPointer } from "@nodeinfo-kit/validators/internal";
import type { GivableFact } from "../facts.js";
import { givableAt } from "../given.js";
import type { Issue } from "../issue.js";
import { setAt } from "../pointer.js";
import type { Draft } from "./draft.js";
import { type TargetId, targetIds, targets } from "./targets.js";

/**
 * Adds to the issues of a draft what can be done about them: to give what the document does not say, or to write the
 * document where its protocols are allowed.
 */
export function advised(draft: Draft, issues: readonly SchemaIssue[]): Issue[] {
  const facts = new Map(draft.target.places.map(([fact, place]) => [place, fact]));
  const areUnlisted = draft.hasLost("loss/no-word");
  // There may be as many issues as protocols: it is determined once where all of them are listed.
  let listed: string | undefined;
  return issues.map((issue) => {
    const isOfProtocols = /^\/protocols(?:\/|$)/.test(issue.pointer) && draft.target.protocols !== undefined;
    const at = isOfProtocols ? "/protocols/all" : facts.get(issue.pointer);
    const fact = at === undefined ? undefined : givableAt(at);
    if (at === undefined || fact === undefined) return issue;
    const isAdded = draft.isAdded(at);
    if (!isAdded && isUnsaid(valueAtPointer(draft.facts, at))) return lacking(issue, fact);
    const given = isAdded ? `; it was given as ${fact}` : "";
    const isUnlisted = isOfProtocols && (areUnlisted || issue.code === "schema/enum");
    // Who reads what strict refuses in an open document has the open profile already.
    if (!isUnlisted || draft.profile === "open") return withEnd(issue, given);
    listed ??= whereListed(draft);
    return withEnd(issue, `${given}; ${listed}`);
  });
}

function isUnsaid(value: unknown): boolean {
  return value === undefined || (Array.isArray(value) && value.length === 0);
}

function lacking(issue: SchemaIssue, fact: GivableFact): Issue {
  return { ...withEnd(issue, `; give it as ${fact}`), fact };
}

function withEnd(issue: SchemaIssue, end: string): SchemaIssue {
  return end === "" ? issue : { ...issue, message: `${issue.message}${end}` };
}

/** Where the protocols are allowed that the target does not list: in a newer version of NodeInfo, or in the open profile. */
function whereListed({ id, facts }: Draft): string {
  const words = facts.protocols?.all ?? [];
  const newer = newerThan(id).find((each) => refusedBy(each, "/protocols/inbound", words).size === 0);
  return newer === undefined
    ? "the open profile allows protocols that the standard does not list"
    : `${newer} lists what ${id} does not`;
}

/** For each word that a list of the target does not allow: the oldest newer version of NodeInfo that does, or the open profile. */
export function adviceOnWords(
  id: TargetId,
  list: string,
  words: readonly string[],
): ReadonlyMap<string, string> {
  const advice = new Map(words.map((word) => [word, "the open profile allows it"]));
  let unlisted = [...advice.keys()];
  for (const newer of newerThan(id)) {
    const refused = refusedBy(newer, list, unlisted);
    for (const word of unlisted) if (!refused.has(word)) advice.set(word, `${newer} lists it`);
    unlisted = [...refused];
  }
  return advice;
}

/** From the oldest to the newest. */
function newerThan(id: TargetId): readonly TargetId[] {
  const versions = targetIds.filter((each) => each.startsWith("nodeinfo/"));
  const at = versions.indexOf(id);
  return at < 0 ? [] : versions.slice(at + 1);
}

/** The words that a version does not allow in a list. The list of protocols is in another place in 2.x than in 1.x. */
function refusedBy(id: TargetId, list: string, words: readonly string[]): ReadonlySet<string> {
  const { protocols, validate } = targets[id];
  const place = protocols === "list" && list.startsWith("/protocols/") ? "/protocols" : list;
  const document = {};
  setAt(document, place, words);
  const { issues = [] } = validate.strict(document, { maxIssues: Number.POSITIVE_INFINITY });
  const inPlace = issues.filter(({ pointer }) => pointer.startsWith(`${place}/`));
  return new Set(inPlace.flatMap(({ path }) => words[Number(path.at(-1))] ?? []));
}

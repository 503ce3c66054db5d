import type { Issue as SchemaIssue } from "@nodeinfo-kit/validators";
import { type GivableFact, givableAt } from "../given.js";
import type { Issue } from "../issue.js";
import { valueAt } from "../pointer.js";
import type { Draft } from "./draft.js";
import { publishableIds, targets } from "./targets.js";

/**
 * Adds to the issues of a draft what can be done about them: to give what the document does not say, or to write the
 * document where its protocols are allowed.
 */
export function advised(draft: Draft, issues: readonly SchemaIssue[]): Issue[] {
  const facts = new Map(draft.target.places.map(([fact, place]) => [place, fact]));
  const areUnlisted = draft.hasLost("loss/no-word");
  // There may be as many issues as protocols: it is asked once where all of them are listed.
  let listed: string | undefined;
  return issues.map((issue) => {
    const isOfProtocols = /^\/protocols(?:\/|$)/.test(issue.pointer) && draft.target.protocols !== undefined;
    const at = isOfProtocols ? "/protocols/all" : facts.get(issue.pointer);
    const fact = at === undefined ? undefined : givableAt(at);
    if (at === undefined || fact === undefined) return issue;
    const isAdded = draft.isAdded(at);
    if (!isAdded && isUnsaid(valueAt(draft.facts, at))) return lacking(issue, fact);
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
  const document = { protocols: facts.protocols?.all };
  const newer = publishableIds.find(
    (each) =>
      each.startsWith("nodeinfo/") &&
      each > id &&
      targets[each].protocols === "list" &&
      !isRefused(targets[each].validate.strict(document, { maxIssues: Number.POSITIVE_INFINITY })),
  );
  return newer === undefined
    ? "the open profile allows protocols that the standard does not list"
    : `${newer} lists what ${id} does not`;
}

function isRefused({ issues = [] }: { readonly issues?: readonly SchemaIssue[] | undefined }): boolean {
  return issues.some(({ pointer }) => pointer.startsWith("/protocols"));
}

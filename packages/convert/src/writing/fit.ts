import type { Issue as SchemaIssue } from "@nodeinfo-kit/validators";
import { toSoftwareName, valueAtPointer } from "@nodeinfo-kit/validators/internal";
import { removeAt, setAt } from "../pointer.js";
import type { Draft } from "./draft.js";
import { loseWords } from "./protocols-and-services.js";
import type { Profile } from "./targets.js";

/**
 * Takes out of a draft, or changes, what its profile does not allow, and says so. The validators are asked what that is.
 * What was given is not changed. Returns what is wrong all the same: mostly what is missing.
 */
export function fit(draft: Draft): readonly SchemaIssue[] {
  // A name may have line breaks and be too long, and a list have no words left: then there is more to say.
  for (let round = 0; round < 4; round++) {
    const issues = toChange(draft).filter(({ pointer }) => !draft.isAdded(draft.factAt(pointer)));
    const words = issues.filter(isWord);
    const changes = issues.filter((issue) => !isWord(issue)).map((issue) => change(draft, issue));
    removeWords(draft, words);
    if (words.length === 0 && !changes.includes(true)) break;
  }
  return issuesOf(draft, draft.profile);
}

/** What is wrong with a draft in a profile. */
export function issuesOf({ target, document }: Draft, profile: Profile): readonly SchemaIssue[] {
  return target.validate[profile](document, { maxIssues: Number.POSITIVE_INFINITY }).issues ?? [];
}

/** The open profile allows members that a standard does not have, but they are not written all the same. */
function toChange(draft: Draft): readonly SchemaIssue[] {
  const strict = issuesOf(draft, "strict");
  if (draft.profile === "strict") return strict;
  return [...strict.filter(({ code }) => code === "schema/unknown-property"), ...issuesOf(draft, "open")];
}

/** Whether an issue is that a list has a word which the standard does not know. */
function isWord({ code, path }: SchemaIssue): boolean {
  return code === "schema/enum" && typeof path.at(-1) === "number";
}

/** Changes one value so that its issue is gone, if there is a way. */
function change(draft: Draft, { code, pointer }: SchemaIssue): boolean {
  const { document } = draft;
  const fact = draft.factAt(pointer);
  const value = valueAtPointer(document, pointer);
  if (code === "schema/unknown-property") return leaveOut(draft, pointer, "loss/no-place");
  if (draft.dropExtra(pointer)) return true;
  if (typeof value !== "string") return false;
  if (fact === "/software/name") return changeName(draft, pointer, value);
  if (code === "schema/enum") return leaveOut(draft, pointer, "loss/no-word");
  const folded = value.replace(/[\n\r\u2028\u2029]+/g, " ");
  if (folded !== value) {
    // It may be short enough now.
    setAt(document, pointer, folded);
    draft.lose("loss/line-breaks", fact, pointer);
    return true;
  }
  return code === "schema/max-length" && leaveOut(draft, pointer, "loss/too-long");
}

type Omission = "loss/no-place" | "loss/no-word" | "loss/too-long";

function leaveOut(draft: Draft, pointer: string, code: Omission): boolean {
  const fact = draft.factAt(pointer);
  draft.takeBack("loss/line-breaks", fact);
  draft.lose(code, fact);
  removeAt(draft.document, pointer);
  return true;
}

function changeName(draft: Draft, pointer: string, name: string): boolean {
  const word = slugOf(name);
  if (word === undefined || word === name) return false;
  setAt(draft.document, pointer, word);
  draft.lose("loss/name", "/software/name", pointer);
  return true;
}

/** The name in letters that every standard takes, if it has any. */
function slugOf(name: string): string | undefined {
  try {
    return toSoftwareName(name);
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

function removeWords(draft: Draft, issues: readonly SchemaIssue[]): void {
  const lists = new Map<string, Set<number>>();
  for (const { pointer, path } of issues) {
    const list = pointer.slice(0, pointer.lastIndexOf("/"));
    const indexes = lists.get(list) ?? new Set();
    lists.set(list, indexes.add(Number(path.at(-1))));
  }
  for (const [pointer, indexes] of lists) {
    loseWords(draft, pointer, indexes);
    const list = valueAtPointer(draft.document, pointer);
    const known = Array.isArray(list) ? list.filter((_, index) => !indexes.has(index)) : list;
    setAt(draft.document, pointer, known);
  }
}

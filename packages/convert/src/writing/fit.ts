import type { Issue as SchemaIssue } from "@nodeinfo-kit/validators";
import { toSoftwareName, valueAtPointer } from "@nodeinfo-kit/validators/internal";
import { removeAt, setAt } from "../pointer.js";
import type { Draft } from "./draft.js";
import { loseValues } from "./protocols-and-services.js";
import type { Profile } from "./targets.js";

/**
 * Removes or changes the values of a draft that its profile does not allow, according to its validator, and adds the losses.
 * Given facts are not changed. Returns the remaining issues, mostly missing properties.
 */
export function fit(draft: Draft): readonly SchemaIssue[] {
  // A name can have line breaks and be too long, and an array can become empty, so one pass is not enough.
  for (let round = 0; round < 4; round++) {
    const issues = toChange(draft).filter(({ pointer }) => !draft.isAdded(draft.factAt(pointer)));
    const unlisted = issues.filter(isUnlisted);
    const changes = issues.filter((issue) => !isUnlisted(issue)).map((issue) => change(draft, issue));
    removeValues(draft, unlisted);
    if (unlisted.length === 0 && !changes.includes(true)) break;
  }
  return issuesOf(draft, draft.profile);
}

/** Returns the issues of a draft in a profile. */
export function issuesOf({ target, document }: Draft, profile: Profile): readonly SchemaIssue[] {
  return target.validate[profile](document, { maxIssues: Number.POSITIVE_INFINITY }).issues ?? [];
}

/** The open profile allows unknown properties, but they are not written. */
function toChange(draft: Draft): readonly SchemaIssue[] {
  const strict = issuesOf(draft, "strict");
  if (draft.profile === "strict") return strict;
  return [...strict.filter(({ code }) => code === "schema/unknown-property"), ...issuesOf(draft, "open")];
}

/** Whether an issue is a value in an array that the standard does not list. */
function isUnlisted({ code, path }: SchemaIssue): boolean {
  return code === "schema/enum" && typeof path.at(-1) === "number";
}

/** Changes a value to resolve its issue, if possible. */
function change(draft: Draft, { code, pointer }: SchemaIssue): boolean {
  const { document } = draft;
  const fact = draft.factAt(pointer);
  const value = valueAtPointer(document, pointer);
  if (code === "schema/unknown-property") return omit(draft, pointer, "loss/no-place");
  if (draft.dropExtra(pointer)) return true;
  if (typeof value !== "string") return false;
  if (fact === "/software/name") return changeName(draft, pointer, value);
  if (code === "schema/enum") return omit(draft, pointer, "loss/no-word");
  const folded = value.replace(/[\n\r\u2028\u2029]+/g, " ");
  if (folded !== value) {
    // It may be short enough now.
    setAt(document, pointer, folded);
    draft.lose("loss/line-breaks", fact, pointer);
    return true;
  }
  return code === "schema/max-length" && omit(draft, pointer, "loss/too-long");
}

type Omission = "loss/no-place" | "loss/no-word" | "loss/too-long";

function omit(draft: Draft, pointer: string, code: Omission): boolean {
  const fact = draft.factAt(pointer);
  draft.takeBack("loss/line-breaks", fact);
  draft.lose(code, fact);
  removeAt(draft.document, pointer);
  return true;
}

function changeName(draft: Draft, pointer: string, name: string): boolean {
  const slug = slugOf(name);
  if (slug === undefined || slug === name) return false;
  setAt(draft.document, pointer, slug);
  draft.lose("loss/name", "/software/name", pointer);
  return true;
}

/** Returns the name in characters that every standard allows. Undefined if none are left. */
function slugOf(name: string): string | undefined {
  try {
    return toSoftwareName(name);
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

function removeValues(draft: Draft, issues: readonly SchemaIssue[]): void {
  const lists = new Map<string, Set<number>>();
  for (const { pointer, path } of issues) {
    const list = pointer.slice(0, pointer.lastIndexOf("/"));
    const indexes = lists.get(list) ?? new Set();
    lists.set(list, indexes.add(Number(path.at(-1))));
  }
  for (const [pointer, indexes] of lists) {
    loseValues(draft, pointer, indexes);
    const list = valueAtPointer(draft.document, pointer);
    const known = Array.isArray(list) ? list.filter((_, index) => !indexes.has(index)) : list;
    setAt(draft.document, pointer, known);
  }
}

import type { SourceDocument } from "../source/documents.js";
import { adviceOn, type LaterWords } from "./later-words.js";
import { type BuilderMember, membersOf } from "./members.js";

/** A builder is strict, or open: valid as readers should accept it, with values that the standard does not list. */
export interface Form {
  readonly profile: "strict" | "open";
  /** The type of its document, such as `OpenNodeInfo`. */
  readonly type: string;
  /** The type of what TypeScript checks of literals. */
  readonly limits: string;
  readonly members: readonly BuilderMember[];
  /** What to say of a word that is refused, by the member that is an array of words. */
  readonly advice: Readonly<Record<string, string>>;
}

export function strictForm({ name, resolved, facts }: SourceDocument, later: LaterWords): Form {
  const members = membersOf(resolved.strict);
  const advice = members.flatMap(({ name, words }) =>
    words ? [[name, adviceOn(words, facts.standard, later[name])] as const] : [],
  );
  return {
    profile: "strict",
    type: name,
    limits: "Limits",
    members,
    advice: Object.fromEntries(advice),
  };
}

export function openForm({ name, resolved }: SourceDocument): Form {
  return {
    profile: "open",
    type: `Open${name}`,
    limits: "OpenLimits",
    members: membersOf(resolved.strict, resolved.open),
    advice: {},
  };
}

/**
 * Whether a document has an open builder. The link document has none: what its builder holds it to (a link at least, each
 * to an absolute URL) is the same for readers. A vocabulary has none either: `metadata()` takes any object beside it.
 */
export function hasOpenForm({ id }: SourceDocument): boolean {
  return id !== "discovery" && !id.startsWith("metadata/");
}

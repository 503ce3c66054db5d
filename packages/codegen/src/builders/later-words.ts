import type { SourceDocument } from "../source/documents.js";
import { type ResolvedSchema, walk } from "../source/json-schema.js";

/** By where an array of words is (`services/inbound`): the words that it lacks, and the first standard that lists each. */
export type LaterWords = Record<string, Record<string, string>>;

/** Finds what newer `versions` of NodeInfo list beside the words of a document. They are given from the newest on. */
export function laterWordsOf(document: SourceDocument, versions: readonly SourceDocument[]): LaterWords {
  const at = versions.findIndex(({ id }) => id === document.id);
  const newer = versions.slice(0, Math.max(at, 0));
  return Object.fromEntries(
    wordListsOf(document.resolved.strict).map(({ place, title, words }) => {
      const later = newer.flatMap(({ facts, resolved }) =>
        wordListsOf(resolved.strict)
          .filter((list) => list.title === title)
          .flatMap((list) => list.words.map((word) => [word, facts.standard] as const)),
      );
      // Of one word in several versions the last entry stays, which is the oldest version.
      return [place, Object.fromEntries(later.filter(([word]) => !words.includes(word)))];
    }),
  );
}

/** What to say of a word that an array of a document may not have: what there is, and where others belong. */
export function adviceOn(
  words: readonly string[],
  standard: string,
  later: Record<string, string> = {},
): string {
  const newer = Object.entries(later).map(([word, newer]) => ` ${newer} lists ${word} too.`);
  return `${standard} lists ${words.join(", ")}.${newer.join("")} The open form of this builder allows any other`;
}

/** The arrays whose items are words of a list: where they are, and what the list is called. */
function wordListsOf(schema: ResolvedSchema): { place: string; title: string; words: readonly string[] }[] {
  return [...walk(schema)].flatMap(([pointer, { items }]) => {
    const { enum: words, title = "" } = items ?? {};
    if (!words || !pointer.startsWith("/properties/")) return [];
    return { place: pointer.split("/properties/").slice(1).join("/"), title, words };
  });
}

import { linksOf } from "./links.js";
import type { LintedDocument } from "./rule.js";

/** The versions of NodeInfo that a link document leads to, from the lowest on. What is misspelt is meant. */
export function versionsOffered(document: LintedDocument): readonly string[] {
  const { known } = linksOf(document);
  if (known.length === 0) return none;
  const versions = known.flatMap(({ rel }) => rel.version ?? []);
  return [...new Set(versions)].sort();
}

const none: readonly string[] = [];

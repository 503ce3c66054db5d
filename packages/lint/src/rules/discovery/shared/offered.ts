import type { Links } from "../../../links/links.js";

/** Whether there is a link to a version of NodeInfo. What is misspelt is meant. */
export function offers({ known }: Links, version: string): boolean {
  for (const { rel } of known) if (rel.version === version) return true;
  return false;
}

/** The versions of NodeInfo that there are links to, from the lowest on. */
export function versionsOffered({ known }: Links): string[] {
  return [...new Set(known.flatMap(({ rel }) => rel.version ?? []))].sort();
}

import type { CheckedDocument } from "./judge.js";

/** How many documents there are, and how many of them are valid in each profile. */
export interface Counts {
  documents: number;
  strict: number;
  open: number;
}

/** Counts the documents of each kind, and all together. */
export function summarise(documents: readonly CheckedDocument[]): {
  rows: Map<string, Counts>;
  total: Counts;
} {
  const rows = new Map<string, Counts>();
  const total = { documents: 0, strict: 0, open: 0 };
  for (const document of documents) {
    const name = document.kind === "judged" ? document.id : document.kind.replace("-", " ");
    const row = rows.get(name) ?? { documents: 0, strict: 0, open: 0 };
    rows.set(name, row);
    for (const counts of [row, total]) {
      counts.documents++;
      if (document.kind !== "judged") continue;
      if (document.issues.strict.length === 0) counts.strict++;
      if (document.issues.open.length === 0) counts.open++;
    }
  }
  return { rows: new Map([...rows].sort(([a], [b]) => (a < b ? -1 : 1))), total };
}

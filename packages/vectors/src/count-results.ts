import { type Case, type Kind, kinds } from "./case.js";
import type { Verdict } from "./check-answer.js";

export const statuses = ["passed", "partial", "failed", "skipped"] as const;

/** The number of cases with each status. */
export type Counts = Record<Verdict["status"], number>;

/** The counts of one kind and document ID. */
export interface Row extends Counts {
  readonly kind: Kind;
  readonly id: string;
}

/** Counts results by kind and document ID. */
export function countResults(results: readonly { readonly case: Case; readonly verdict: Verdict }[]): Row[] {
  const rows = new Map<string, Row>();
  for (const { case: one, verdict } of results) {
    const { kind } = one.expected;
    const key = `${kind} ${one.id}`;
    const row = rows.get(key) ?? { kind, id: one.id, ...noCounts };
    row[verdict.status]++;
    rows.set(key, row);
  }
  const order = (row: Row) => kinds.indexOf(row.kind);
  return [...rows.values()].sort((a, b) => order(a) - order(b) || (a.id < b.id ? -1 : 1));
}

const noCounts: Counts = { passed: 0, partial: 0, failed: 0, skipped: 0 };

/** Adds up rows. */
export function sumOf(rows: readonly Counts[]): Counts {
  const sum = { ...noCounts };
  for (const row of rows) for (const status of statuses) sum[status] += row[status];
  return sum;
}

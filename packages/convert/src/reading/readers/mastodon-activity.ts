import type { WeekOfActivity } from "../../facts.js";
import { readItems, readNamed } from "../read-items.js";
import type { Reading } from "../reading.js";
import { countOfText } from "../value-readers.js";

/** Reads /api/v1/instance/activity of Mastodon, whose documentation requires strings for all numbers. */
export function readMastodonActivity(reading: Reading, value: object): void {
  const activity = readItems(reading, value, "", "/activity", readWeek);
  if (activity) reading.facts.activity = activity;
}

function readWeek(reading: Reading, value: unknown, pointer: string): WeekOfActivity | undefined {
  const names = ["week", "statuses", "logins", "registrations"] as const;
  const { week, ...counts } = readNamed(reading, value, pointer, names, readCount) ?? {};
  return week === undefined ? undefined : { week, ...counts };
}

function readCount(reading: Reading, value: unknown, pointer: string): number | undefined {
  const isScalar = typeof value === "string" || typeof value === "number";
  const count = isScalar ? countOfText(String(value)) : undefined;
  if (count !== undefined) {
    if (count === value) reading.repair("repair/number-for-text", pointer, value, count);
    return count;
  }
  reading.repair("repair/not-a-count", pointer, value, undefined);
  return undefined;
}

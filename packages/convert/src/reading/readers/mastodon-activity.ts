import type { WeekOfActivity } from "../../facts.js";
import { readItems, readNamed } from "../items.js";
import type { Reading } from "../reading.js";
import { countOfText, isCount } from "../values.js";

/** Reads Mastodon's /api/v1/instance/activity, where all numbers are documented as text. */
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
  const count = typeof value === "string" ? countOfText(value) : value;
  if (isCount(count)) {
    if (count === value) reading.repair("repair/number-for-text", pointer, value, count);
    return count;
  }
  reading.repair("repair/not-a-count", pointer, value, undefined);
  return undefined;
}

import type { WeekOfActivity } from "../../facts.js";
import type { Reading } from "../reading.js";
import { countOfText, isCount, isObject, ownMember } from "../values.js";

/** Reads Mastodon's /api/v1/instance/activity, where all numbers are documented as text. */
export function readMastodonActivity(reading: Reading, weeks: readonly unknown[]): void {
  const activity = weeks.flatMap((week) => (isObject(week) ? readWeek(week) : []));
  if (activity.length < weeks.length) reading.repair("repair/wrong-items", "", weeks, activity);
  reading.facts.activity = activity;
  reading.facts.origins["/activity"] = "";
}

function readWeek(value: Record<string, unknown>): WeekOfActivity[] {
  const week = numberOf(value, "week");
  if (week === undefined) return [];
  const read: WeekOfActivity = { week };
  for (const name of ["statuses", "logins", "registrations"] as const) {
    const count = numberOf(value, name);
    if (count !== undefined) read[name] = count;
  }
  return [read];
}

function numberOf(week: Record<string, unknown>, name: string): number | undefined {
  const value = ownMember(week, name);
  if (typeof value === "string") return countOfText(value);
  return isCount(value) ? value : undefined;
}

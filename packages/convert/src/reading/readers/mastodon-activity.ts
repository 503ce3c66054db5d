import { escapeToken } from "@nodeinfo-kit/validators/words-of-issues";
import type { WeekOfActivity } from "../../facts.js";
import type { Reading } from "../reading.js";
import { countOfText, isCount, isObject } from "../values.js";

/** Reads Mastodon's /api/v1/instance/activity, where all numbers are documented as text. */
export function readMastodonActivity(reading: Reading, value: object): void {
  const activity: WeekOfActivity[] = [];
  for (const [index, week] of Object.entries(value)) {
    const read = isObject(week) ? readWeek(reading, week, `/${index}`) : {};
    if (isDated(read)) activity.push(read);
    else reading.leaveOut(`/${index}`, week);
  }
  reading.facts.activity = activity;
  reading.facts.origins["/activity"] = "";
}

function readWeek(reading: Reading, week: Record<string, unknown>, pointer: string): Partial<WeekOfActivity> {
  const read: Partial<WeekOfActivity> = {};
  for (const [name, value] of Object.entries(week)) {
    const place = `${pointer}/${escapeToken(name)}`;
    if (name !== "week" && name !== "statuses" && name !== "logins" && name !== "registrations") {
      reading.keep(place, value);
      continue;
    }
    const count = typeof value === "string" ? countOfText(value) : value;
    if (isCount(count)) read[name] = count;
    else reading.repair("repair/not-a-count", place, value, undefined);
  }
  return read;
}

function isDated(week: Partial<WeekOfActivity>): week is WeekOfActivity {
  return week.week !== undefined;
}

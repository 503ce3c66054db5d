import { pathOfUsage } from "../../origins.js";
import { placeOf } from "../../place-of.js";
import type { Rule } from "../../rule.js";
import { fep } from "../../sources.js";
import { nodeInfo } from "../samples.js";
import { documentsWithStatistics, honestNumbers, nameOfWindow } from "./shared/statistics.js";

/** There are more active users than users. */
export const rule: Rule = {
  code: "statistics/active-above-users",
  severity: "warning",
  summary: "There are more active users than users.",
  explanation:
    "Active users are a part of all users, so their count cannot be higher. This happens if the two are counted at different times, or if only one of them excludes some accounts, such as deleted ones. Sites that add up statistics of many servers cannot use these numbers. Count both in the same way, or omit one.",
  source: fep("0151"),
  bad: { text: nodeInfo({ usage: { users: { total: 20, activeMonth: 21 } } }), marks: "21" },
  good: { text: nodeInfo({ usage: { users: { total: 21, activeMonth: 21 } } }) },
  documents: documentsWithStatistics,
  check({ facts }, report) {
    const usage = facts?.usage;
    if (facts === undefined || usage?.users === undefined || usage.activeUsers === undefined) return;
    const { users, activeUsers } = usage;
    const { days180 = 0, days30 = 0, days7 = 0 } = activeUsers;
    if (days180 <= users && days30 <= users && days7 <= users) return;
    const window = days180 > users ? "days180" : days30 > users ? "days30" : "days7";
    const path = pathOfUsage(facts, `activeUsers/${window}`);
    const all = pathOfUsage(facts, "users");
    const active = activeUsers[window] ?? 0;
    report({
      path,
      message: `${placeOf(path)} counts ${active} active users within ${nameOfWindow[window]}, but ${placeOf(all)} counts only ${users} users in total. ${honestNumbers}`,
      args: { active, users },
      related: [{ path: all, message: "This is the number of all users." }],
    });
  },
};

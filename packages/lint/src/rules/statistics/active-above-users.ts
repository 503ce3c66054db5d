import { pathOfUsage } from "../../origins.js";
import { placeOf } from "../../place-of.js";
import type { Rule } from "../../rule.js";
import { fep } from "../../sources.js";
import { nodeInfo } from "../samples.js";
import { documentsWithStatistics, honestNumbers, nameOfWindow } from "./shared/statistics.js";

/** More users are active than there are. */
export const rule: Rule = {
  code: "statistics/active-above-users",
  severity: "warning",
  summary: "More users are active than there are.",
  explanation:
    "Active users are a part of all users, so that no count of them can be higher. It happens where the two are counted at different times, or where one of them leaves out accounts that the other has, such as deleted ones. Who adds up the statistics of many servers cannot use such numbers. Count both in the same way, or leave one out.",
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
      message: `${placeOf(path)} says that ${active} users were active within ${nameOfWindow[window]}, but by ${placeOf(all)} there are only ${users} in all. ${honestNumbers}`,
      args: { active, users },
      related: [{ path: all, message: "This is the number of all users." }],
    });
  },
};

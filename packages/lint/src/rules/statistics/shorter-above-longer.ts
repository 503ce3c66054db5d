import type { ServerFacts } from "@nodeinfo-kit/convert";
import { pathOfUsage } from "../../origins.js";
import { placeOf } from "../../place-of.js";
import type { Report, Rule } from "../../rule.js";
import { fep } from "../../sources.js";
import { nodeInfo } from "../samples.js";
import { documentsWithStatistics, honestNumbers, nameOfWindow, type Window } from "./shared/statistics.js";

/** More users were active in a shorter period than in a longer one that includes it. */
export const rule: Rule = {
  code: "statistics/shorter-above-longer",
  severity: "warning",
  summary: "More users were active in a shorter period than in a longer one that includes it.",
  explanation:
    "A user who was active within the last month was also active within the last half-year, so the count of a shorter period cannot be higher. Often the two numbers are swapped, or counted at different times. Count both at the same time, or omit one.",
  source: fep("0151"),
  bad: {
    text: nodeInfo({ usage: { users: { total: 90, activeHalfyear: 20, activeMonth: 60 } } }),
    marks: "60",
  },
  good: { text: nodeInfo({ usage: { users: { total: 90, activeHalfyear: 60, activeMonth: 20 } } }) },
  documents: documentsWithStatistics,
  check({ facts }, report) {
    const activeUsers = facts?.usage?.activeUsers;
    if (facts === undefined || activeUsers === undefined) return;
    const { days7, days30, days180 } = activeUsers;
    if (days30 !== undefined && days180 !== undefined && days30 > days180)
      say(facts, "days30", days30, "days180", days180, report);
    if (days7 === undefined) return;
    if (days30 !== undefined && days7 > days30) say(facts, "days7", days7, "days30", days30, report);
    else if (days30 === undefined && days180 !== undefined && days7 > days180)
      say(facts, "days7", days7, "days180", days180, report);
  },
};

function say(
  facts: ServerFacts,
  short: Window,
  few: number,
  long: Window,
  many: number,
  report: Report,
): void {
  const path = pathOfUsage(facts, `activeUsers/${short}`);
  const other = pathOfUsage(facts, `activeUsers/${long}`);
  report({
    path,
    message: `${placeOf(path)} counts ${few} active users within ${nameOfWindow[short]}, but ${placeOf(other)} counts only ${many} within ${nameOfWindow[long]}. ${honestNumbers}`,
    args: { shorter: few, longer: many },
    related: [{ path: other, message: "This is the number for the longer period." }],
  });
}

import type { ServerFacts } from "@nodeinfo-kit/convert";
import { pathOfUsage } from "../../origins.js";
import { placeOf } from "../../place-of.js";
import type { Report, Rule } from "../../rule.js";
import { fep } from "../../sources.js";
import { nodeInfo } from "../samples.js";
import { documentsWithStatistics, honestNumbers, nameOfWindow, type Window } from "./shared/statistics.js";

/** More users were active in a shorter time than in a longer one. */
export const rule: Rule = {
  code: "statistics/shorter-above-longer",
  severity: "warning",
  summary: "More users were active in a shorter time than in a longer one that it is a part of.",
  explanation:
    "Who was there within the last month was there within the last half-year, so that no count of a shorter time can be higher than that of a longer one. Often the two numbers are swapped, or they are counted at different times. Count both at once, or leave one out.",
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
    message: `${placeOf(path)} says that ${few} users were active within ${nameOfWindow[short]}, but by ${placeOf(other)} they were only ${many} within ${nameOfWindow[long]}. ${honestNumbers}`,
    args: { shorter: few, longer: many },
    related: [{ path: other, message: "This is the number of the longer time." }],
  });
}

import { pathOfUsage } from "../../origins.js";
import { placeOf } from "../../place-of.js";
import type { Rule } from "../../rule.js";
import { fep } from "../../sources.js";
import { nodeInfo } from "../samples.js";
import { documentsWithStatistics } from "./shared/statistics.js";

/** The approximate maximum population of the Earth. */
const people = 10_000_000_000;

/** The server has more users than there are people on Earth. */
export const rule: Rule = {
  code: "statistics/more-than-people",
  severity: "warning",
  summary: "The server has more users than there are people on Earth.",
  explanation:
    "This number is not a count: often it is a negative number stored as unsigned, a time, or an identifier. A single server like this distorts totals over many servers. Use the number of accounts, or remove the property.",
  source: fep("0151"),
  bad: { text: nodeInfo({ usage: { users: { total: 1_767_225_600_000 } } }), marks: "1767225600000" },
  good: { text: nodeInfo({ usage: { users: { total: 1767 } } }) },
  documents: documentsWithStatistics,
  check({ facts }, report) {
    const { users, activeUsers } = facts?.usage ?? {};
    // If both are present, active users are compared with all users.
    const count = users ?? activeUsers?.days30;
    if (facts === undefined || count === undefined || count <= people) return;
    const path = pathOfUsage(facts, users === undefined ? "activeUsers/days30" : "users");
    report({
      path,
      message: `${placeOf(path)} is ${count}, more users than there are people on Earth. Use the number of accounts, or remove the property.`,
      args: { count },
    });
  },
};

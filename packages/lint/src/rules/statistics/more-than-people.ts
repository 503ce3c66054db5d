import { pathOfUsage } from "../../origins.js";
import { placeOf } from "../../place-of.js";
import type { Rule } from "../../rule.js";
import { fep } from "../../sources.js";
import { nodeInfo } from "../samples.js";
import { documentsWithStatistics } from "./shared/statistics.js";

/** About how many people there will ever be on Earth. */
const people = 10_000_000_000;

/** A server has more users than there are people. */
export const rule: Rule = {
  code: "statistics/more-than-people",
  severity: "warning",
  summary: "A server has more users than there are people.",
  explanation:
    "Such a number is no count: often it is a negative one that was written as if it had no sign, a time, or an identifier. One such server spoils every sum over many servers. Write the number of accounts, or leave it out.",
  source: fep("0151"),
  bad: { text: nodeInfo({ usage: { users: { total: 1_767_225_600_000 } } }), marks: "1767225600000" },
  good: { text: nodeInfo({ usage: { users: { total: 1767 } } }) },
  documents: documentsWithStatistics,
  check({ facts }, report) {
    const { users, activeUsers } = facts?.usage ?? {};
    // Where both are there, active users are compared with all users.
    const count = users ?? activeUsers?.days30;
    if (facts === undefined || count === undefined || count <= people) return;
    const path = pathOfUsage(facts, users === undefined ? "activeUsers/days30" : "users");
    report({
      path,
      message: `${placeOf(path)} is ${count}, which are more users than there are people on Earth. Write the number of accounts, or leave it out.`,
      args: { count },
    });
  },
};

import { pathOfUsage } from "../../origins.js";
import { placeOf } from "../../place-of.js";
import type { Rule } from "../../rule.js";
import { fep } from "../../sources.js";
import { nodeInfo } from "../samples.js";
import { documentsWithStatistics, honestNumbers } from "./shared/statistics.js";

/** On a small server, it may well be that no one is active. */
const enough = { users: 10, posts: 100 };

/** There are many users and posts, but no user was active within half a year. */
export const rule: Rule = {
  code: "statistics/nobody-active",
  severity: "info",
  summary: "There are many users and posts, but no user was active within half a year.",
  explanation:
    "This may be true of a server that is kept as an archive. More often the active users are not counted, and the program writes 0 instead: server lists then treat the server as dead. Count them, or omit the counts, which are all optional.",
  source: fep("0151"),
  bad: {
    text: nodeInfo({
      usage: { users: { total: 120, activeHalfyear: 0, activeMonth: 0 }, localPosts: 5300 },
    }),
    marks: "0",
  },
  good: { text: nodeInfo({ usage: { users: { total: 120 }, localPosts: 5300 } }) },
  documents: documentsWithStatistics,
  check({ facts }, report) {
    const { users = 0, localPosts = 0, localComments = 0, activeUsers } = facts?.usage ?? {};
    if (facts === undefined || activeUsers?.days180 !== 0) return;
    // If more users were active in a shorter period, another rule reports it.
    if ((activeUsers.days30 ?? 0) > 0 || (activeUsers.days7 ?? 0) > 0) return;
    const posts = localPosts + localComments;
    if (users < enough.users || posts < enough.posts) return;
    const path = pathOfUsage(facts, "activeUsers/days180");
    report({
      path,
      message: `${placeOf(path)} is 0, but there are ${users} users with ${posts} posts and comments. ${honestNumbers}`,
      args: { users, posts },
      related: [{ path: pathOfUsage(facts, "users"), message: "This is the number of all users." }],
    });
  },
};

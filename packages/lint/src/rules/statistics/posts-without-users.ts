import { pathOfUsage } from "../../origins.js";
import { placeOf } from "../../place-of.js";
import type { Rule } from "../../rule.js";
import { fep } from "../../sources.js";
import { nodeInfo } from "../samples.js";
import { documentsWithStatistics, honestNumbers } from "./shared/statistics.js";

/** There are local posts or comments, but no users. */
export const rule: Rule = {
  code: "statistics/posts-without-users",
  severity: "warning",
  summary: "There are local posts or comments, but no users.",
  explanation:
    "Local posts and comments are written by users of the server, so there is at least one user. To keep the number of users private, omit `total`; 0 means that there are none.",
  source: fep("0151"),
  bad: { text: nodeInfo({ usage: { users: { total: 0 }, localPosts: 700 } }), marks: "0" },
  good: { text: nodeInfo({ usage: { users: {}, localPosts: 700 } }) },
  documents: documentsWithStatistics,
  check({ facts }, report) {
    const { users, localPosts = 0, localComments = 0 } = facts?.usage ?? {};
    if (facts === undefined || users !== 0 || (localPosts === 0 && localComments === 0)) return;
    const [fact, count, name] =
      localPosts > 0
        ? ["localPosts", localPosts, "posts"]
        : (["localComments", localComments, "comments"] as const);
    const path = pathOfUsage(facts, "users");
    const other = pathOfUsage(facts, fact);
    report({
      path,
      message: `${placeOf(path)} is 0, but ${placeOf(other)} counts ${count} ${count === 1 ? name.slice(0, -1) : name} by local users. ${honestNumbers}`,
      args: { count },
      related: [{ path: other, message: `This is the number of ${name}.` }],
    });
  },
};

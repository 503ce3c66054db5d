import { pathOfUsage } from "../../origins.js";
import { placeOf } from "../../place-of.js";
import type { Rule } from "../../rule.js";
import { fep } from "../../sources.js";
import { nodeInfo } from "../samples.js";
import { documentsWithStatistics, honestNumbers } from "./shared/statistics.js";

/** There are posts or comments of the server's own users, but no users. */
export const rule: Rule = {
  code: "statistics/posts-without-users",
  severity: "warning",
  summary: "There are posts or comments of the server's users, but no users.",
  explanation:
    "Local posts and comments are written by users of the server, so that there is at least one. A server that does not want to say how many users it has leaves `total` out, where 0 says that it has none.",
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
      message: `${placeOf(path)} says that there are no users, but ${placeOf(other)} counts ${name} of theirs: ${count}. ${honestNumbers}`,
      args: { count },
      related: [{ path: other, message: `This is the number of ${name}.` }],
    });
  },
};

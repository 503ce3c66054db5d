import { fep } from "../../feps.js";
import { pathInMetadata } from "../../metadata-path.js";
import type { Rule } from "../../rule.js";
import { isUrl, isWebUrl } from "../../web-url.js";
import { placeOf, quote } from "../../words.js";
import { nodeInfo } from "../samples.js";

/** More accounts are not looked at. */
const mostAccounts = 100;

/** A server of ActivityPub names its staff otherwise than by the ids of their actors. */
export const rule: Rule = {
  code: "fep-0151/staff-accounts",
  severity: "info",
  summary: "A server that speaks ActivityPub names its staff otherwise than by the ids of their actors.",
  explanation:
    "In `metadata.staffAccounts` stand ids, and in ActivityPub the id of an account is the URL of its actor. Readers fetch it to show a name and a picture, and cannot do so with a handle such as `admin@social.example`. Write the actor's id.",
  source: fep("0151"),
  bad: {
    text: nodeInfo({ metadata: { staffAccounts: ["admin@social.example"] } }),
    marks: '"admin@social.example"',
  },
  good: { text: nodeInfo({ metadata: { staffAccounts: ["https://social.example/users/admin"] } }) },
  documents: ["nodeinfo"],
  check({ facts }, report) {
    const accounts = facts?.metadata?.staffAccounts;
    if (facts === undefined || !Array.isArray(accounts) || !speaksActivityPub(facts.protocols?.all)) return;
    const end = Math.min(accounts.length, mostAccounts);
    for (let index = 0; index < end; index++) {
      const account: unknown = accounts[index];
      if (typeof account !== "string" || isId(account)) continue;
      const path = pathInMetadata(facts, "staffAccounts", index);
      report({
        path,
        message: `${placeOf(path)} is ${quote(account)}, which is not the id of an actor. Write the URL of the account's actor.`,
        args: { account: account.slice(0, 120) },
      });
    }
  },
};

function speaksActivityPub(protocols: readonly string[] | undefined): boolean {
  return protocols?.includes("activitypub") === true;
}

/** Ids that are no addresses of the web may come into use; `acct:` and `mailto:` stand before handles. */
function isId(account: string): boolean {
  return isWebUrl(account) || (isUrl(account) && !/^(?:https?|acct|mailto):|^[^:]*[.@]/i.test(account));
}
